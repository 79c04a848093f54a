"""Divergences and what each term adds, computed elsewhere: python3 test/oracle/divergence.py > test/oracle/divergence.json

In 60 digits (mpmath), ranks by SciPy's rankdata. Run by hand, never by the tests; the versions used stand in the JSON.
"""

import json
import platform

import mpmath
import scipy
from mpmath import log, mp, mpf
from scipy.stats import rankdata

mp.dps = 60
A = [40, 12, 7, 7, 3, 1, 1, 0, 0, 0]
B = [35, 2, 7, 9, 0, 1, 0, 11, 4, 1]


def shares(counts, added=0):
    whole = sum(mpf(c) + added for c in counts)
    return [(mpf(c) + added) / whole for c in counts]


def kl(p, q):
    return p * log(p / q, 2) if p > 0 else mpf(0)


def jensen_shannon(weight):
    result = []
    for p, q in zip(shares(A), shares(B)):
        m = weight * p + (1 - weight) * q
        result.append(weight * kl(p, m) + (1 - weight) * kl(q, m))
    return result


def tsallis(x, order):
    if x == 0:
        return mpf(0)
    return -x * log(x) if order == 1 else (x - x**order) / (order - 1)


def jensen_tsallis(order, weight):
    return [
        tsallis(weight * p + (1 - weight) * q, order) - weight * tsallis(p, order) - (1 - weight) * tsallis(q, order)
        for p, q in zip(shares(A), shares(B))
    ]


def turbulence(alpha, half):
    ranks = [[mpf(r) for r in rankdata([-c for c in counts], method="average")] for counts in (A, B)]
    n1, n2 = sum(c > 0 for c in A), sum(c > 0 for c in B)
    def term(r, s):
        if alpha == 0:
            return abs(log(r / s))
        if alpha == mpmath.inf:
            return mpf(0) if r == s else max(1 / r, 1 / s)
        return (alpha + 1) / alpha * abs(r**-alpha - s**-alpha) ** (1 / (alpha + 1))
    last1, last2 = n2 + (n1 + half) / mpf(2), n1 + (n2 + half) / mpf(2)
    if alpha == mpmath.inf and half == 0:
        scale = sum(1 / r for r, c in zip(ranks[0], A) if c > 0) + sum(1 / r for r, c in zip(ranks[1], B) if c > 0)
    else:
        scale = sum(term(r, last1) for r, c in zip(ranks[0], A) if c > 0) + sum(term(r, last2) for r, c in zip(ranks[1], B) if c > 0)
    return [term(r, s) / scale for r, s in zip(*ranks)]


def row(measure, contributions, **options):
    return {
        "counts": {"target": A, "reference": B},
        "measure": measure,
        "options": {name: float(value) if value != mpmath.inf else 1e308 for name, value in options.items()},
        "total": float(sum(contributions)),
        "contributions": [float(c) for c in contributions],
    }


third = mpf(1) / 3
rows = [row("jensen-shannon", jensen_shannon(w), weight=w) for w in (mpf(1) / 2, mpf(1) / 4, mpf(3) / 4)]
rows += [row("jensen-tsallis", jensen_tsallis(o, w), order=o, weight=w) for o in (1, 2, mpf("0.5"), 3) for w in (mpf(1) / 2, mpf(1) / 4)]
rows += [row("tsallis-difference", [tsallis(p, o) - tsallis(q, o) for p, q in zip(shares(A), shares(B))], order=o) for o in (1, 2, mpf("0.5"), 3)]
rows += [row("entropy-difference", [(-p * log(p, 2) if p else 0) - (-q * log(q, 2) if q else 0) for p, q in zip(shares(A), shares(B))])]
rows += [row("kullback-leibler-smoothed", [kl(p, q) for p, q in zip(shares(A, mpf(1) / 2), shares(B, mpf(1) / 2))])]
for alpha in (0, mpf("0.25"), mpf(1), mpf(5)):
    rows += [row("rank-turbulence", turbulence(alpha, 1), alpha=alpha), row("rank-turbulence-stored", turbulence(alpha, 0), alpha=alpha)]

print(json.dumps({
    "oracle": f"Python {platform.python_version()}, mpmath {mpmath.__version__}, SciPy {scipy.__version__}",
    "call": "python3 test/oracle/divergence.py",
    "rows": rows,
}, indent=1))
