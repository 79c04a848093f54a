"""Dispersion measures, computed elsewhere: python3 test/oracle/dispersion.py > test/oracle/dispersion.json

By the textbook formulas in 60 digits (mpmath), written without regard to ours: D_A by all pairs, distances by walking the
ring word by word. Run by hand, never by the tests; the versions used stand in the JSON.
"""

import json
import platform

import mpmath
from mpmath import mp, mpf

mp.dps = 60


def by_parts(f, sizes):
    total, words, k = mpf(sum(f)), mpf(sum(sizes)), len(f)
    t = [x / total for x in f]
    w = [x / words for x in sizes]
    dp = sum(abs(a - b) for a, b in zip(t, w)) / 2
    rates = [mpf(a) / b for a, b in zip(f, sizes)]
    r = [x / sum(rates) for x in rates]
    mean = sum(rates) / k
    sd = mpmath.sqrt(sum((x - mean) ** 2 for x in rates) / k)
    kld = sum(a * mpmath.log(a / b, 2) for a, b in zip(t, w) if a > 0)
    pairs = sum(abs(r[i] - r[j]) for i in range(k) for j in range(i))
    return {
        "range": sum(1 for x in f if x > 0),
        "dp": dp,
        "dpNorm2008": dp / (1 - mpf(1) / k),
        "dpNorm2012": dp / (1 - min(w)),
        "dpEgbert2020": 1 - dp / (1 - min(b for a, b in zip(t, w) if a > 0)),
        "juillandD": 1 - sd / mean / mpmath.sqrt(k - 1),
        "carrollD2": -sum(x * mpmath.log(x, 2) for x in r if x > 0) / mpmath.log(k, 2),
        "rosengrenS": sum(mpmath.sqrt(a * b) for a, b in zip(f, w)) ** 2 / total,
        "da": 1 - pairs / (k - 1),
        "kldBits": kld,
        "dkl2021": mpmath.exp(-kld),
        "dkl2024": 1 - kld / (1 + kld),
    }


def by_places(places, words):
    gaps = []
    for i in places:
        distance, at = 1, (i - 1) % words
        while at not in places:
            distance, at = distance + 1, (at - 1) % words
        gaps.append(distance)
    n, f = mpf(words), len(places)
    ald = sum(d * mpmath.log10(d) for d in gaps) / n
    return {
        "arf": sum(min(d, n / f) for d in gaps) / (n / f),
        "awt": (1 + sum(d * d for d in gaps) / n) / 2,
        "fAwt": n / (sum(d * d for d in gaps) / n),
        "ald": ald,
        "fAld": n * mpf(10) ** -ald,
    }


CASES = [
    ([1, 2, 3, 4, 5], [9, 10, 10, 10, 11], [0, 9, 12, 20, 21, 22, 30, 31, 37, 38, 40, 41, 42, 43, 49]),
    ([0, 0, 7], [120, 45, 13], [166, 167, 168, 170, 171, 174, 177]),
    ([1, 0], [1, 999], [0]),
    ([3, 1, 0, 2], [100, 7, 50, 300], [5, 50, 99, 103, 200, 399]),
]

print(json.dumps({
    "oracle": f"Python {platform.python_version()}, mpmath {mpmath.__version__}",
    "call": "python3 test/oracle/dispersion.py",
    "rows": [
        {
            "parts": {"counts": counts, "sizes": sizes, "positions": places},
            "expected": {name: float(value) for name, value in {**by_parts(counts, sizes), **by_places(places, sum(sizes))}.items()},
        }
        for counts, sizes, places in CASES
    ],
}, indent=1))
