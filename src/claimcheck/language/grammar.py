"""The closed classes of English words, as sets. The words are in `data/grammar.toml`."""

from __future__ import annotations

from claimcheck.language.lexicon import words

PRONOUNS = words("grammar", "pronouns")
SINGULAR_PRONOUNS = words("grammar", "singular_pronouns")
DETERMINERS = words("grammar", "determiners")
RELATIVES = words("grammar", "relatives")
DESCRIBING = words("grammar", "describing")
SMALL_NUMBERS = words("grammar", "small_numbers")
PREPOSITIONS = words("grammar", "prepositions")
HAVE_BE = words("grammar", "have_be")
MODALS = words("grammar", "modals")
BETWEEN = words("grammar", "between")
AFTER_A_VERB = words("grammar", "after_a_verb")
NOT_PAST = words("grammar", "not_past")
NO_VERB_AFTER = DETERMINERS | PREPOSITIONS | HAVE_BE | MODALS | words("grammar", "no_verb_after")
ASSERTING_SUBORDINATORS = words("grammar", "asserting_subordinators")
BOUND_TO_SUBORDINATOR = words("grammar", "bound_to_subordinator")
SUPPOSING = words("grammar", "supposing")
