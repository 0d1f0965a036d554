"""Draws of the five phones by an independent calculation: the model of ../shared/phones/oracle.py, vectorised with numpy.

    python3 phones.py PATH/TO/oracle.py [millions of draws]

Every factor is log-normal around its median and independent of the others; the share that flies is drawn within 0 to 1 and the charging
efficiency below 1 by throwing away what lies outside, as the product files state these limits. Prints product, variant, the 2.5, 50 and
97.5 % quantiles and the mean, each with its standard error from batches of 100,000 plain draws.
"""
import importlib.util
import sys
import numpy as np

spec = importlib.util.spec_from_file_location("oracle", sys.argv[1])
oracle = importlib.util.module_from_spec(spec)
spec.loader.exec_module(oracle)

BATCH = 100_000
BATCHES = int(float(sys.argv[2]) * 10) if len(sys.argv) > 2 else 20
LARGEST = {"air_share_x": 1.0, "air_share_r": 1.0, "efficiency": 1.0}


def drawn(random, name):
    median, sigma = oracle.F[name][:2]
    values = median * np.exp(sigma * random.standard_normal(BATCH))
    while name in LARGEST and (values > LARGEST[name]).any():
        outside = values > LARGEST[name]
        values[outside] = median * np.exp(sigma * random.standard_normal(outside.sum()))
    return values


def total(factors, variant):
    stages = oracle.lines(factors, variant[0], variant[2], variant[3])
    return sum(sum(lines.values()) for lines in stages.values())


def main():
    random = np.random.default_rng(20111)
    found = []
    for _ in range(BATCHES):
        factors = {name: drawn(random, name) for name in oracle.F}
        found.append([[*np.quantile(t, [0.025, 0.5, 0.975]), t.mean()]
                      for t in (total(factors, v) for v in oracle.variants())])
    found = np.array(found)
    mean, error = found.mean(axis=0), found.std(axis=0, ddof=1) / np.sqrt(BATCHES)
    for v, m, e in zip(oracle.variants(), mean, error):
        print(v[0], v[1], *("%.4f %.4f" % pair for pair in zip(m, e)), sep=" | ")


main()
