"""When was an article written: candidate days, narrowed by every clue."""
