"""What is told in passing of something, beside what the clause tells: "the firm, founded in 2009, employs"; "it paid
for the site, where work ended in 2019".

Relative clauses and participles behind a comma (Quirk et al. 1985, 17.9-17.34). Tokens are given as lower-cased words.
"""

from __future__ import annotations

from claimcheck.language.cues import REACH
from claimcheck.language.grammar import BETWEEN, HAVE_BE, RELATIVES
from claimcheck.language.inflection import is_participle


def describes_object(words: list[str], at: int, first: int, verbs: list[int]) -> bool:
    """Whether a participle right before token `at` tells of the noun before it, behind one of the finite `verbs` of the
    clause that begins at `first`: "the dam, built in 1998", "bonds maturing in 2033"."""
    if at - 2 <= first or not any(verb < at - 2 for verb in verbs):
        return False
    participle, before = words[at - 1], words[at - 2]
    if before == ",":
        described = is_participle(participle) and words[at - 3][0].isalpha()
        return described and not closes_relative(words, at - 2, first)
    matures = participle[-3:] == "ing" and len(participle) > 5 and at - 1 not in verbs
    return matures and before[-1] == "s" and before.isalpha() and before not in HAVE_BE


def closes_relative(words: list[str], i: int, first: int) -> bool:
    """Whether the comma at token i ends a relative clause: the yard, which built ships, | closed in 1986."""
    if words[i] != ",":
        return False
    comma = next((j for j in range(i - 1, max(first, i - REACH), -1) if words[j] == ","), first)
    return comma > first and words[comma + 1] in RELATIVES


def is_in_relative(words: list[str], verb: int, first: int, verbs: list[int]) -> bool:
    """Whether the verb at a token stands in a relative clause behind the main one: paid for it, where work ended."""
    for j in range(verb - 1, max(first, verb - REACH), -1):
        if words[j] in RELATIVES and words[j - 1] == ",":
            return any(main < j for main in verbs)
        if words[j] == ",":
            return False
    return False


def follows_comma(words: list[str], verb: int, first: int) -> bool:
    """Whether a verb goes on behind an aside: the firm, founded in 2009, now employs."""
    while verb > first and (words[verb - 1] in BETWEEN or words[verb - 1][-2:] == "ly"):
        verb -= 1
    return words[verb - 1] == ","
