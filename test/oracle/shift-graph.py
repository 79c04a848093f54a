"""Word shifts by the published formulas of shifterator, for test/analyses/shift-graph.test.ts.

Gallagher et al. 2021, EPJ Data Science 10:4: every shift is a weighted average, with the contribution of word i
  (p2 - p1) * ((s1 + s2)/2 - r) + (p1 + p2)/2 * (s2 - s1)      (eq. 12, not normalised)
where text 2 is the target, text 1 the reference, s the score of the word in each text and r the reference value.
Run: python3 test/oracle/shift-graph.py > test/oracle/shift-graph.json
"""

import json
import math
import sys

TARGET = "peace and bread and land for all; peace, peace and work for the people of the land"
REFERENCE = "war and bread for the few; the people of the land want peace and land, and no war"
SCORES = {"peace": 8.2, "war": 1.8, "bread": 6.5, "land": 6.1, "work": 5.2}


def shares(text, keep=None):
    words = [w for w in text.replace(";", " ").replace(",", " ").split() if keep is None or w in keep]
    return {w: words.count(w) / len(words) for w in sorted(set(words))}


def shift(p1, p2, s1, s2, r):
    out = {}
    for w in sorted(set(p1) | set(p2)):
        a, b = p1.get(w, 0.0), p2.get(w, 0.0)
        out[w] = (b - a) * ((s1[w] + s2[w]) / 2 - r) + (a + b) / 2 * (s2[w] - s1[w])
    return out


def entropy_scores(p, words):
    return {w: -math.log2(p[w]) if p.get(w, 0) > 0 else 0.0 for w in words}


def tsallis_scores(p, words, q):
    # shifterator: s = (p^(q-1) - 1) / (1 - q), nothing for a word that is not there
    return {w: (p[w] ** (q - 1) - 1) / (1 - q) if p.get(w, 0) > 0 else 0.0 for w in words}


def main():
    p1, p2 = shares(REFERENCE), shares(TARGET)
    words = sorted(set(p1) | set(p2))
    m = {w: (p1.get(w, 0) + p2.get(w, 0)) / 2 for w in words}
    log = lambda x: math.log2(x) if x > 0 else 0.0
    jsd1 = {w: 0.5 * (log(m[w]) - log(p1.get(w, 0))) for w in words}
    jsd2 = {w: 0.5 * (log(p2.get(w, 0)) - log(m[w])) for w in words}
    one = {w: 1.0 for w in words}
    w1, w2 = shares(REFERENCE, SCORES), shares(TARGET, SCORES)
    mean = sum(p * SCORES[w] for w, p in w1.items())
    average = shift(w1, w2, SCORES, SCORES, mean)
    results = [
        {"measure": "proportion", "options": {}, "contributions": shift(p1, p2, one, one, 0.0)},
        {
            "measure": "entropy-difference",
            "options": {},
            "contributions": shift(p1, p2, entropy_scores(p1, words), entropy_scores(p2, words), 0.0),
        },
        {
            "measure": "tsallis-difference",
            "options": {"order": 0.8},
            "contributions": shift(p1, p2, tsallis_scores(p1, words, 0.8), tsallis_scores(p2, words, 0.8), 0.0),
        },
        {"measure": "jensen-shannon", "options": {}, "contributions": shift(p1, p2, jsd1, jsd2, 0.0)},
        {
            "measure": "weighted-average",
            "options": {},
            "contributions": {w: average.get(w, 0.0) for w in words},
        },
    ]
    oracle = f"shifterator 0.2.0's published formulas, recomputed in Python {sys.version_info[0]}.{sys.version_info[1]}"
    texts = {"target": TARGET, "reference": REFERENCE}
    json.dump({"oracle": oracle, "texts": texts, "scores": SCORES, "shifts": results}, sys.stdout, indent=1)
    print()


main()
