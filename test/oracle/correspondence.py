"""Correspondence analysis computed elsewhere: python3 test/oracle/correspondence.py > test/oracle/correspondence.json

By NumPy's singular values of the standardised residuals, and SciPy's chi-square of the same table. The first table is
that of 796 scientists by discipline and funding, which STATGRAPHICS prints from Greenacre 2007
(docslib.org/doc/5428383/correspondence-analysis-pdf), but with 10 geologists unfunded, not 19: only so they are 796.
Run by hand, never by the tests; the versions used stand in the JSON.
"""

import json
import platform

import numpy as np
import scipy
from scipy.stats import chi2_contingency

SCIENTISTS = [
    [3, 19, 39, 14, 10], [1, 2, 13, 1, 12], [6, 25, 49, 21, 29], [3, 15, 41, 35, 26], [10, 22, 47, 9, 26],
    [3, 11, 25, 15, 34], [1, 6, 14, 5, 11], [0, 12, 34, 17, 23], [2, 5, 11, 4, 7], [2, 11, 37, 8, 20],
]
SPARSE = [[12, 0, 3, 1, 0, 7], [2, 9, 0, 4, 1, 6], [0, 3, 8, 0, 5, 9], [1, 1, 1, 20, 0, 11]]


def axes(counts):
    p = np.array(counts, float)
    n = p.sum()
    p /= n
    r, c = p.sum(1), p.sum(0)
    s = (p - np.outer(r, c)) / np.sqrt(np.outer(r, c))
    u, values, vt = np.linalg.svd(s, full_matrices=False)
    kept = min(s.shape) - 1
    rows, columns = [], []
    for k in range(kept):
        size = np.abs(u[:, k])
        sign = np.sign(u[np.argmax(size >= size.max() * (1 - 1e-9)), k])
        rows.append((sign * values[k] * u[:, k] / np.sqrt(r)).tolist())
        columns.append((sign * values[k] * vt[k] / np.sqrt(c)).tolist())
    return {
        'counts': counts,
        'chiSquare': float(chi2_contingency(np.array(counts), correction=False)[0]),
        'inertias': (values[:kept] ** 2).tolist(),
        'rows': rows,
        'columns': columns,
    }


print(
    json.dumps(
        {
            'oracle': f'Python {platform.python_version()}, NumPy {np.__version__}, SciPy {scipy.__version__}',
            'tables': [axes(SCIENTISTS), axes(SPARSE)],
        },
        indent=1,
    )
)
