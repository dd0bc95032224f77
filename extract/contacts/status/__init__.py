"""Whether a clause tells something as a fact: ``factuality`` by the rules of the language, ``tenses`` by its verbs."""
