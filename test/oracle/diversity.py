"""Diversity measures, computed elsewhere: python3 test/oracle/diversity.py > test/oracle/diversity.json

Slow and plain, from the token lists: windows are cut and counted, MTLD walks lists, HD-D by SciPy's hypergeometric
distribution, and for vocd-D the mean ratio of all possible samples (by the same) fitted with scipy.optimize. Run by hand,
never by the tests; the versions used stand in the JSON.
"""

import json
import math
import platform
from collections import Counter

import numpy
import scipy
from scipy.optimize import minimize_scalar
from scipy.stats import hypergeom


def zipf(seed, tokens, types, power):
    random = numpy.random.default_rng(seed)
    weights = 1 / numpy.arange(1, types + 1) ** power
    return [f"w{i}" for i in random.choice(types, size=tokens, p=weights / weights.sum())]


def windows(words, size, step):
    shares = [len(set(words[i : i + size])) / size for i in range(0, len(words) - size + 1, step)]
    return float(numpy.mean(shares)) if shares else None


def mtld(words, at):
    def one_way(words):
        factors, current = 0, []
        for word in words:
            current.append(word)
            ratio = len(set(current)) / len(current)
            if ratio < 0.72 or (at and ratio == 0.72):
                factors, current = factors + 1, []
        if current:
            factors += (1 - len(set(current)) / len(current)) / (1 - 0.72)
        return len(words) / factors
    return (one_way(words) + one_way(words[::-1])) / 2


def expected_ttr(counts, n, size):
    return sum(1 - hypergeom.pmf(0, n, f, size) for f in counts) / size


def vocd_exact(counts, n):
    sizes = range(35, 51)
    curve = [expected_ttr(counts, n, size) for size in sizes]
    ttr = lambda d, size: d / size * (math.sqrt(1 + 2 * size / d) - 1)
    misfit = lambda log_d: sum((ttr(math.exp(log_d), size) - y) ** 2 for size, y in zip(sizes, curve))
    return math.exp(minimize_scalar(misfit, bounds=(-3, 10), method="bounded", options={"xatol": 1e-12}).x)


def row(words):
    counts = list(Counter(words).values())
    n, v = len(words), len(counts)
    once = sum(c == 1 for c in counts)
    return {
        "tokens": words,
        "expected": {
            "ttr": v / n,
            "rootTtr": v / math.sqrt(n),
            "correctedTtr": v / math.sqrt(2 * n),
            "herdanC": math.log10(v) / math.log10(n),
            "summer": math.log(math.log(v)) / math.log(math.log(n)),
            "maasA2": (math.log(n) - math.log(v)) / math.log(n) ** 2,
            "dugastU": math.log(n) ** 2 / (math.log(n) - math.log(v)),
            "msttr100": windows(words, 100, 100),
            "mattr50": windows(words, 50, 1),
            "mattr100": windows(words, 100, 1),
            "mattr500": windows(words, 500, 1),
            "mtldBelow": mtld(words, False),
            "mtldAtOrBelow": mtld(words, True),
            "hdd42": expected_ttr(counts, n, 42),
            "yuleK": 1e4 * (sum(c * c for c in counts) - n) / n**2,
            "simpsonD": sum(c * (c - 1) for c in counts) / (n * (n - 1)),
            "honoreR": 100 * math.log(n) / (1 - once / v),
            "hapaxShare": once / v,
        },
        "vocdExact": vocd_exact(counts, n),
    }


print(json.dumps({
    "oracle": f"Python {platform.python_version()}, NumPy {numpy.__version__}, SciPy {scipy.__version__}",
    "call": "python3 test/oracle/diversity.py",
    "rows": [row(zipf(1, 600, 400, 1.0)), row(zipf(2, 250, 90, 0.7)), row(zipf(3, 120, 30, 0.2))],
}))
