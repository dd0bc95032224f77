"""The timeline of a store, as a page and as pictures."""
