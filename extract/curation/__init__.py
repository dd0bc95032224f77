"""The analyst's last word: decisions on rows, kept in a file of their own and applied to every corpus anew."""
