"""What other tools give for worked examples: python3 test/oracle/agreement.py > test/oracle/agreement.json

Each value is measured in the tool where it can be installed here (NLTK), else recomputed by the formula that its documents
or code state, written anew. The sources and versions stand in src/analyses/agreement-keyness.ts and agreement-beyond.ts. Run by hand, never by the tests.
"""

import json
import platform
from math import comb, log, log2, log10, sqrt

import nltk
import scipy
from nltk.metrics import BigramAssocMeasures as bigrams
from scipy.stats import beta, rankdata


def cells(f1, n1, f2, n2):
    whole, both = n1 + n2, f1 + f2
    observed = (f1, f2, n1 - f1, n2 - f2)
    expected = (n1 * both / whole, n2 * both / whole, n1 * (whole - both) / whole, n2 * (whole - both) / whole)
    return observed, expected


def g2(counts, terms):
    observed, expected = cells(*counts)
    return 2 * sum(o * log(o / e) for o, e in list(zip(observed, expected))[:terms] if o > 0)


def chi2(counts, yates=0.0):
    observed, expected = cells(*counts)
    sign = 1 if observed[0] > expected[0] else -1
    return sign * sum((abs(o - e) - yates) ** 2 / e for o, e in zip(observed, expected))


def williams_q(f1, n1, f2, n2):
    n = n1 + n2
    rows = n / (f1 + f2) + n / (n - f1 - f2) - 1
    columns = n / n1 + n / n2 - 1
    return 1 + rows * columns / (6 * n)


def lrc(f1, n1, f2, n2):
    low = beta.ppf(0.025, f1, f2 + 1)
    return max(0.0, log2(low / (1 - low) * n2 / n1))


def tlda(counts, sizes):
    t, w = [c / sum(counts) for c in counts], [s / sum(sizes) for s in sizes]
    dp = sum(abs(a - b) for a, b in zip(t, w)) / 2
    rates = [c / s for c, s in zip(counts, sizes)]
    r, k = [x / sum(rates) for x in rates], len(counts)
    pairs = [abs(r[i] - r[j]) for i in range(k) for j in range(i)]
    kld = sum(a * log2(a / b) for a, b in zip(t, w) if a > 0)
    return [
        1 - dp / (1 - min(b for a, b in zip(t, w) if a > 0)),
        1 - sum(pairs) / len(pairs) / (2 / k),
        1 - kld / (1 + kld),
        sum(sqrt(b * c) for b, c in zip(w, counts)) ** 2 / sum(counts),
    ]


A, B = [40, 12, 7, 7, 3, 1, 1, 0, 0, 0], [35, 2, 7, 9, 0, 1, 0, 11, 4, 1]


def shifterator(order):
    """The total as its weighted averages give it: sum of p2 * score2 - p1 * score1, scores as entropy.py has them."""
    total = 0.0
    for p, q in zip([a / sum(A) for a in A], [b / sum(B) for b in B]):
        m = (p + q) / 2
        if order == 1:
            score1 = 0.5 * (log2(m) - log2(p)) if p else 0.0
            score2 = 0.5 * (log2(q) - log2(m)) if q else 0.0
        else:
            score1 = 0.5 * (m ** (order - 1) - p ** (order - 1)) / (order - 1)
            score2 = 0.5 * (m ** (order - 1) - q ** (order - 1)) / (order - 1)
        total += q * score2 - p * score1
    return total


def allotaxonometer_at_0():
    first, second = rankdata([-a for a in A]), rankdata([-b for b in B])
    n1, n2 = sum(a > 0 for a in A), sum(b > 0 for b in B)
    terms = sum(log10(max(r, s) / min(r, s)) for r, s in zip(first, second))
    scale = sum(abs(log((n2 + n1 / 2) / r)) for r, a in zip(first, A) if a) + sum(abs(log((n1 + n2 / 2) / r)) for r, b in zip(second, B) if b)
    return terms / scale


KEY, ZERO, SMALL = (288, 92965, 114099, 104570472), (10, 5300, 0, 5300), (3, 10, 7, 9)
PAIR = (150, (12593, 932), 14307668)
N, V = 100, 5

print(json.dumps({
    "oracle": f"Python {platform.python_version()}, SciPy {scipy.__version__}, NLTK {nltk.__version__}",
    "call": "python3 test/oracle/agreement.py",
    "values": [
        [g2(KEY, 2), g2(KEY, 4), g2(KEY, 4), chi2(KEY), g2(KEY, 4)],
        [log2((10 / 5300) / (0.5 / 5300)), log2((10.5 / 5300.5) / (0.5 / 5300.5)), lrc(*ZERO)],
        [chi2(SMALL, 0.5), chi2(SMALL), chi2(SMALL) * williams_q(*SMALL)],
        tlda([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]),
        [float(f(*PAIR)) for f in (bigrams.likelihood_ratio, bigrams.pmi, bigrams.student_t, bigrams.chi_sq, bigrams.dice)],
        [shifterator(1)],
        [shifterator(2)],
        [allotaxonometer_at_0()],
        [
            sqrt((log10(N) - log10(V)) / log10(N) ** 2),
            (log10(N) - log10(V)) / log10(N) ** 2,
            (log(N) - log(V)) / log(N) ** 2,
        ],
        [
            V * (1 - comb(N - N // V, 42) / comb(N, 42)),
        ],
    ],
}, indent=1))
