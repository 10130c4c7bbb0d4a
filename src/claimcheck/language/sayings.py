"""Whether a word that may be a verb of saying says something where it stands, and whether its subject can be a speaker.

Verbs of saying are judged by what follows them: a that-clause, a quotation, a clause with a verb of its own, the end
of "…, the bank said.". After Quirk et al. (1985), 16.30-16.35 (what verbs of speech govern) and 15.53 ("as you say").
"""

from __future__ import annotations

from claimcheck.language.grammar import DETERMINERS, HAVE_BE, MODALS, PREPOSITIONS, PRONOUNS
from claimcheck.language.inflection import every_form, forms
from claimcheck.language.lexicon import load
from claimcheck.language.speakers import head_of
from claimcheck.language.tokens import Tokens
from claimcheck.language.when_said import after_date

_DATA = load("attribution")
SAY = every_form((_DATA["say"] + _DATA["say_too"]).split())
"""Form of a verb of saying -> its lemma."""
SPEECH = every_form(_DATA["speech"].split())
"""The same for speech in the narrow sense."""
DOCUMENT_VERBS = every_form(_DATA["document_verbs"].split()) | {"calls": "call", "called": "call"}
"""The same for what documents do."""
_ONLY_THAT = frozenset(_DATA["only_that"].split())
_PLAIN = frozenset(_DATA["plain_verbs"].split())
PLAIN_VERBS = _PLAIN | frozenset(_DATA["plain_after_plurals"].split())
"""Forms that are no nouns: what follows need not show that they are verbs."""
_NOUN_TOO = frozenset(_DATA["noun_too"].split())
_NOUNS_TOO = frozenset(forms(word).third for word in _NOUN_TOO)
_PLURALS = frozenset(_DATA["plurals"].split())
_BEFORE_PLURALS = frozenset(_DATA["before_plurals"].split())
_BEFORE_THAT = frozenset(_DATA["before_that"].split())
_COMMITS = every_form(_DATA["commits"].split())
_PARTICLES: dict[str, str] = _DATA["particles"]

QUOTES = frozenset('"“”„«»‘')
_COMPLEMENT = (
    DETERMINERS | PRONOUNS | frozenset(("that", "there", "whether", "for", "out", "not", "more", "all", "both"))
)
_SUBJECTS = frozenset("it he she they we".split())
_STOPS = frozenset(',.;:–—)”"')
QUOTES_CLOSED = frozenset("\"”“»«’'")
_OBJECTS = frozenset("him her me us them".split())
_CONTENT = frozenset(("that", "how", "what", "whether"))
_TO_SOMEBODY = frozenset(_DATA["to_somebody"].split())
_TOLD = {form for form, lemma in SAY.items() if lemma in _TO_SOMEBODY and form.endswith(("d", "s", "ing"))}
_TIMES = frozenset("last earlier late later yesterday today tonight again".split())
_AFTER_A_PARTICIPLE = frozenset("in on at by last this under during yesterday today earlier".split())
_SAID_OF = frozenset("allege believe estimate find know report say suspect think understand".split())
_THAT_WITHIN = 12
_TIME_WITHIN = 4
_OBJECT_WITHIN = 10
_PUT_WITHIN = 16
_BEFORE_ING = frozenset(("deny", "admit", "recall"))


def says(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a verb of saying at token i is followed by what is said, or ends a phrase like "…, the bank said."."""
    words = tokens.words
    word, lemma = words[i], SAY[words[i]]
    following = words[i + 1] if i + 1 < end else "."
    if following == "to" and lemma in _SAID_OF and i + 2 < end and words[i + 2] in ("be", "have"):
        return False  # a man thought to have fled
    if lemma in _PARTICLES:
        after = words[i + 2] if i + 2 < end else "."
        return following == _PARTICLES[lemma] and (after == "that" or after in _STOPS)
    if _says_that(tokens, i, end):
        return True
    if word == lemma and word in _NOUN_TOO:
        return False
    if following == "," and word in _NOUNS_TOO and words[i - 1] not in PRONOUNS:  # the sovereign states, would
        return False
    if following in QUOTES or following in ":,.;":
        return word in SPEECH or word in _PLAIN
    if lemma in _ONLY_THAT:  # declared it would
        return word in SPEECH and following in _SUBJECTS and _content_clause(tokens, i, end, subject=True)
    if word in _PLAIN:
        return following[0].isalnum() or following in "$€£"
    return following in _COMPLEMENT or following[0].isdigit() or following in "$€£" or _content_clause(tokens, i, end)


def says_clause(tokens: Tokens, i: int, end: int) -> bool:
    """Whether what follows the verb of saying at token i is surely a clause or quoted: "claimed that", "said it"."""
    words = tokens.words
    if words[i] not in SAY or i + 1 >= end:
        return False
    quoted = words[i + 1] in QUOTES and words[i] in SPEECH
    return quoted or _says_that(tokens, i, end) or (words[i] in _PLAIN and _content_clause(tokens, i, end))


def _says_that(tokens: Tokens, i: int, end: int) -> bool:
    """Whether "that" follows the verb at token i, or what only a verb of saying governs: "denied taking bribes",
    "vowed to resign"."""
    words = tokens.words
    word, lemma = words[i], SAY[words[i]]
    following = words[i + 1] if i + 1 < end else "."
    if following == "that" or (word in _TOLD and "that" in words[i + 1 : min(i + 8, end)]):
        return True
    if lemma in _BEFORE_ING and following.endswith("ing") and len(following) > 5:
        return True
    dated = after_date(tokens, i + 1, end)  # ruled on 4 May that
    if i + 1 < dated < end and words[dated] == "that":
        return True
    return (lemma in _COMMITS and following == "to") or (word in SPEECH and _that_follows(tokens, i, end))


def comments(tokens: Tokens, i: int, end: int) -> bool:
    """Whether the verb of saying at token i has no object, or only whom it was said to: "as the institute projects",
    "as the mayor said on Monday", "as the mayor told the guild,".

    With one, "as" tells when or why: "as the mayor announced a cut".
    """
    words = tokens.words
    following = words[i + 1] if i + 1 < end else "."
    if following in _STOPS or following in PREPOSITIONS or following in _TIMES:
        return True
    if SAY.get(words[i]) not in _TO_SOMEBODY:
        return False
    stop = next((j for j in range(i + 1, min(i + _OBJECT_WITHIN, end)) if words[j] in _STOPS), end)
    return stop < end and not any(
        words[j] in _CONTENT or words[j] == "to" or words[j] in HAVE_BE for j in range(i, stop)
    )


def puts_at(tokens: Tokens, i: int, end: int) -> bool:
    """Whether the form of "put" at token i gives an estimate: "puts the cost at €13bn", "put growth at 2 to 3%"."""
    words = tokens.words
    if words[i] not in ("put", "puts") or words[i + 1 : i + 2] == [] or words[i + 1][0].isdigit():
        return False  # put 40 guards at the gate
    for j in range(i + 2, min(i + _PUT_WITHIN, end - 1)):
        if words[j] == "at":
            near = words[j + 1 : min(j + 5, end)]
            return any(word[0].isdigit() or word in "$€£¥" for word in near)
        if words[j] in _STOPS or words[j] in HAVE_BE or is_modal(tokens, j):
            return False
    return False


def expects(tokens: Tokens, i: int, end: int) -> bool:
    """Whether the verb at token i looks ahead to a thing with a figure: "expects a profit of $5m"."""
    words = tokens.words
    if SAY.get(words[i]) != "expect" or i + 1 >= end or words[i + 1] in PREPOSITIONS or words[i + 1] in _STOPS:
        return False
    for j in range(i + 1, min(i + _OBJECT_WITHIN, end)):
        if words[j][0].isdigit() or words[j] in "$€£¥":
            return words[j + 1 : j + 2] != ["-"]  # expect 24-hour service
        if words[j] in _STOPS or words[j] == "to" or words[j] in HAVE_BE or is_modal(tokens, j):
            return False
    return False


def adds_how(tokens: Tokens, i: int, end: int) -> bool:
    """Whether the verb of saying at token i closes a sentence and tells no more than how or when it was said:
    "…, the institute found in a study of 2023."."""
    words = tokens.words
    if words[i] not in SAY or words[i] in _NOUN_TOO or words[i] in _NOUNS_TOO or words[i + 1 : i + 2] == ["to"]:
        return False
    if i + 1 >= end or (words[i + 1] not in PREPOSITIONS and words[i + 1] not in _TIMES):
        return False
    stop = next((j for j in range(i + 1, end) if words[j] in _STOPS), end)
    rest = words[i + 1 : stop]
    return "that" not in rest and not any(is_modal(tokens, j) or words[j] in HAVE_BE for j in range(i + 1, stop))


def names_in_quotes(tokens: Tokens, i: int, end: int) -> int | None:
    """The mark that opens a quotation in which the form of "call" at token i says what something is: 'called it "a
    disgrace"'; None for a name: 'called the hill "Old Tom"'."""
    words = tokens.words
    if DOCUMENT_VERBS.get(words[i]) != "call" or i + 2 >= end or not _begins_object(tokens, i + 1):
        return None
    for j in range(i + 2, min(i + _OBJECT_WITHIN, end - 1)):
        if words[j] in QUOTES:
            said = next((k for k in range(j + 1, end) if words[k] in QUOTES_CLOSED), end)
            named = any(tokens.surface(k)[0].isupper() for k in range(j + 1, said))
            return None if named or said == j + 1 else j
        if words[j] in _STOPS or words[j] in HAVE_BE or is_modal(tokens, j):
            return None
    return None


def _begins_object(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    return word in DETERMINERS or word in PRONOUNS or word in _OBJECTS or tokens.surface(i)[0].isupper()


def bids(tokens: Tokens, i: int, end: int) -> bool:
    """Whether somebody is told to do something by the verb at token i, and nothing is said: "told me to leave"."""
    words = tokens.words
    if SAY.get(words[i]) not in _TO_SOMEBODY:
        return False
    for j in range(i + 2, min(i + _OBJECT_WITHIN, end)):
        if words[j] == "to":
            return True
        if words[j] in _STOPS or words[j] in HAVE_BE or words[j] in _CONTENT or is_modal(tokens, j):
            return False
    return False


def takes_on(tokens: Tokens, i: int) -> bool:
    """Whether the verb of saying at token i binds the speaker to do something: "vowed to cut"."""
    return SAY.get(tokens.words[i]) in _COMMITS and tokens.words[i + 1 : i + 2] == ["to"]


def ends_in_time(tokens: Tokens, i: int, end: int) -> bool:
    """Whether nothing but a time follows token i: "…, the bank said last week."."""
    words = tokens.words
    if i + 1 >= end or words[i + 1] not in _TIMES:
        return False
    for j in range(i + 1, min(i + 2 + _TIME_WITHIN, end)):
        if words[j] in _STOPS:
            return True
        if words[j][0].isdigit():
            return False
    return end <= i + 2 + _TIME_WITHIN


def _content_clause(tokens: Tokens, i: int, end: int, *, subject: bool = False) -> bool:
    """Whether a subject and an auxiliary follow, so that a clause is said: "estimates growth will slow".

    With `subject` the auxiliary must be the next word.
    """
    stretch = tokens.words[i + 1 : min(i + (3 if subject else 8), end)]
    if not stretch or stretch[0] in HAVE_BE or stretch[0] in MODALS or stretch[0] in PREPOSITIONS:
        return False
    return any(word in MODALS or word in HAVE_BE for word in stretch)


def tells(tokens: Tokens, i: int, end: int) -> bool:
    """Whether what documents do is a verb at token i: "plans a checkpoint", "requires employers", "calls for"."""
    words = tokens.words
    if words[i] not in DOCUMENT_VERBS:
        return False
    following = words[i + 1] if i + 1 < end else "."
    if words[i] in PLAIN_VERBS:
        return following[0].isalnum() or following in QUOTES or following in "$€£.,:"
    if words[i] in ("calls", "called", "call", "provides", "provide"):
        return following == "for"
    return following in _COMPLEMENT or following[0].isdigit() or following in QUOTES


def describes(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a form in -ed behind a document is a participle that tells of it: "a plan announced in February"."""
    words = tokens.words
    following = words[i + 1] if i + 1 < end else "."
    if not words[i].endswith("ed") or words[i] == "showed":  # its participle is "shown"
        return False
    return following in _AFTER_A_PARTICIPLE and not _that_follows(tokens, i, end)


def _that_follows(tokens: Tokens, i: int, end: int) -> bool:
    """Whether "that" follows the verb at token i over a time, a place or a source: "reported last week, citing two
    people, that"."""
    words = tokens.words
    following = words[i + 1] if i + 1 < end else "."
    if following not in PREPOSITIONS and following not in _BEFORE_THAT:
        return False
    for j in range(i + 1, min(i + 1 + _THAT_WITHIN, end)):
        word = words[j]
        if word == "that":
            return True
        if word in HAVE_BE or word in ".;:" or word in QUOTES or is_modal(tokens, j):
            return False
    return False


def agrees(tokens: Tokens, i: int, span: tuple[int, int]) -> bool:
    """Whether subject and verb agree in number, which a noun that only looks like the verb mostly does not."""
    word, last = tokens.words[i], head_of(tokens, *span)
    if word in ("said", "told", "put") or word.endswith("ed"):
        return True
    lemma = SAY.get(word) or DOCUMENT_VERBS.get(word) or word
    if word in _NOUNS_TOO and not _is_one(tokens, *span):  # eight other states; new oil projects
        return False
    if word == lemma:
        return last.endswith("s") or last in _PLURALS
    return True


def _is_one(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a phrase names one speaker, so that a word in -s after it is a verb: the bank, Reuters, she."""
    words = tokens.words
    if words[end - 1] in _BEFORE_PLURALS:
        return False
    one = words[first] == "one" and words[first + 1] != "of"  # one of the poorest states
    return one or words[first] in DETERMINERS or words[first] in PRONOUNS or tokens.surface(end - 1)[0].isupper()


def is_modal(tokens: Tokens, i: int) -> bool:
    """Whether token i is a modal and not the month of May."""
    return tokens.words[i] in MODALS and tokens.surface(i) != "May"
