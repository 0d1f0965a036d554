'use strict';
// Calculates footprint-page/1: values, sums and draws, the same numbers as the library.
const Evaluator = (() => {
  const trunc = x => x < 0 ? Math.ceil(x) : Math.floor(x);
  const round = x => { const w = trunc(x); return Math.abs(x - w) < 0.5 || x === w ? w : w + Math.sign(x); };
  const truth = b => b ? 1 : 0;
  const OPS = { // only two operands ever reach these: a third one would be no number
    ADD: (a, b) => a + b, SUBTRACT: (a, b) => a - b, MULTIPLY: (a, b) => a * b, DIVIDE: (a, b) => a / b, POWER: (a, b) => Math.pow(a, b),
    INTEGER_QUOTIENT: (a, b) => trunc(a / b), REMAINDER: (a, b) => a - b * trunc(a / b),
    CLEARED: (a, b) => Math.abs(a) <= 1e-14 * b && b < Infinity ? 0 : a, MIN: (a, b) => Math.min(a, b), MAX: (a, b) => Math.max(a, b),
    EQUAL: (a, b) => truth(a === b), NOT_EQUAL: (a, b) => truth(a !== b), LESS: (a, b) => truth(a < b), LESS_OR_EQUAL: (a, b) => truth(a <= b),
    AND: (a, b) => truth(a !== 0 && b !== 0), OR: (a, b) => truth(a !== 0 || b !== 0), NOT: a => truth(a === 0), NEGATE: a => -a,
    ABS: a => Math.abs(a), SQRT: a => Math.sqrt(a), EXP: a => Math.exp(a), LN: a => Math.log(a), LOG10: a => Math.log10(a), ROUND: round,
    FLOOR: a => Math.floor(a), CEIL: a => Math.ceil(a), TRUNC: trunc, SIN: a => Math.sin(a), COS: a => Math.cos(a), TAN: a => Math.tan(a),
    ASIN: a => Math.asin(a), ACOS: a => Math.acos(a), ATAN: a => Math.atan(a), SINH: a => Math.sinh(a), COSH: a => Math.cosh(a), TANH: a => Math.tanh(a)
  };

  function solve(a, b, n) { // rows scaled by their largest coefficient, pivots among all rows left, one correction by the residual
    const f = a.slice(), m = f.map(Math.abs), order = [...Array(n).keys()];
    const scale = order.map(i => Math.max(...a.slice(i * n, i * n + n).map(Math.abs))), at = (i, j) => order[i] * n + j, none = Array(n).fill(NaN);
    for (let k = 0; k < n; k++) {
      let best = k;
      for (let i = k + 1; i < n; i++) if (Math.abs(f[at(i, k)]) / scale[order[i]] > Math.abs(f[at(best, k)]) / scale[order[best]]) best = i;
      [order[k], order[best]] = [order[best], order[k]];
      const pivot = f[at(k, k)];
      if (!(Math.abs(pivot) > 1e-14 * m[at(k, k)])) return none;
      for (let i = k + 1; i < n; i++) {
        const s = f[at(i, k)] / pivot; f[at(i, k)] = s;
        for (let j = k + 1; j < n; j++) { f[at(i, j)] -= s * f[at(k, j)]; m[at(i, j)] += Math.abs(s) * m[at(k, j)]; }
      }
    }
    const substitute = right => {
      const x = [];
      for (let k = 0; k < n; k++) { x[k] = right[order[k]]; for (let j = 0; j < k; j++) x[k] -= f[at(k, j)] * x[j]; }
      for (let k = n - 1; k >= 0; k--) { for (let j = k + 1; j < n; j++) x[k] -= f[at(k, j)] * x[j]; x[k] /= f[at(k, k)]; }
      return x;
    };
    const produces = a.every((v, i) => i % (n + 1) === 0 ? v > 0 : v <= 0);
    if (produces && substitute(Array(n).fill(1)).some(x => x < 0)) return none;
    const x = substitute(b), rest = b.map((v, i) => { for (let j = 0; j < n; j++) v -= a[i * n + j] * x[j]; return v; });
    const more = substitute(rest);
    return x.map((v, i) => v + more[i]);
  }

  const sum = numbers => { // Neumaier; what rounding leaves of terms that cancel is 0
    let s = 0, lost = 0, size = 0;
    for (const v of numbers) { const n = s + v; lost += Math.abs(s) >= Math.abs(v) ? s - n + v : v - n + s; s = n; size += Math.abs(v); }
    const r = s + lost; return Math.abs(r) <= 1e-14 * size ? 0 : r;
  };

  // ---- draws
  const high = (a, b) => { // upper 32 bits of a product of two unsigned words
    const a0 = a & 0xffff, a1 = a >>> 16, b0 = b & 0xffff, b1 = b >>> 16, m = a1 * b0 + ((a0 * b0) >>> 16), k = a0 * b1 + (m & 0xffff);
    return (a1 * b1 + Math.floor(m / 65536) + Math.floor(k / 65536)) >>> 0;
  };
  function philox(k0, k1, c0, c1, c2, c3) {
    for (let r = 0; r < 10; r++) {
      const h0 = high(0xD2511F53, c0 >>> 0), l0 = Math.imul(0xD2511F53, c0), h1 = high(0xCD9E8D57, c2 >>> 0), l1 = Math.imul(0xCD9E8D57, c2);
      [c0, c1, c2, c3] = [(h1 ^ c1 ^ k0) >>> 0, l1 >>> 0, (h0 ^ c3 ^ k1) >>> 0, l0 >>> 0];
      k0 = (k0 + 0x9E3779B9) | 0; k1 = (k1 + 0xBB67AE85) | 0;
    }
    return [c0, c1, c2, c3];
  }
  const mix = w => { w = Math.imul(w ^ (w >>> 16), 0x85ebca6b); w = Math.imul(w ^ (w >>> 13), 0xc2b2ae35); return (w ^ (w >>> 16)) >>> 0; };
  function stratified(key, seed, draws) { // the probabilities of an input in the first block
    const [v0, v1, v2, v3] = philox(seed[0], seed[1], ...key), block = 0;
    const w = [...philox(v0, v1, 0x80000000, block, v2, v3), ...philox(v0, v1, 0x80000001, block, v2, v3)].slice(0, 6);
    const halves = w.map(k => Array.from({ length: 32 }, (_, h) => mix((k + Math.imul(h, 0x9E3779B9)) | 0) >>> 27));
    const once = x => { let l = x >> 5, r = x & 31; for (const h of halves) [l, r] = [r, l ^ h[r]]; return l << 5 | r; };
    const at = i => { let x = once(i); while (x >= draws) x = once(x); return x; }, p = new Float64Array(draws);
    for (let i = 0; i < draws; i += 4) { const f = philox(v0, v1, i >> 2, block, v2, v3); for (let j = 0; j < 4; j++) p[i + j] = (at(i + j) + (f[j] + 0.5) / 4294967296) / draws; }
    return p;
  }
  const poly = (c, r) => c.reduce((s, x) => s * r + x, 0);
  const AS241 = [[[2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0],
    [5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1]],
  [[7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0],
    [1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1]],
  [[2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0],
    [2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1]]];
  function normal(p) {
    const q = p - 0.5, of = (i, r) => poly(AS241[i][0], r) / poly(AS241[i][1], r);
    if (Math.abs(q) <= 0.425) return q * of(0, 0.180625 - q * q);
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p)), z = r <= 5 ? of(1, r - 1.6) : of(2, r - 5);
    return q < 0 ? -z : z;
  }
  function quantile(d, p) {
    if (d.kind === 'certain') return d.value;
    if (d.kind === 'normal') return d.mean + d.deviation * normal(p);
    if (d.kind === 'log-normal') return d.median * Math.exp((d.median < 0 ? -d.sigma : d.sigma) * normal(p));
    const [low, up] = d.range;
    if (d.kind === 'uniform') return low + p * (up - low);
    if (d.kind === 'triangular') {
      const w = up - low, below = d.mode - low, above = up - d.mode;
      return p * w < below ? low + Math.sqrt(p * w * below) : up - Math.sqrt((1 - p) * w * above);
    }
    const s = d.below + (d.mirrored ? 1 - p : p) * d.within, x = s > 0 && s < 1 ? quantile(d.whole, s) : s > 0 ? up : low;
    const y = Math.max(low, Math.min(up, x));
    return d.mirrored ? -y : y;
  }

  return function (model) {
    const inputs = model.inputs.length, slots = inputs + model.ops.reduce((n, op) => n + (op[0] === 'SOLVE' ? op[1] : 1), 0);
    const steps = model.ops.map(op => Array.isArray(op) ? [OPS[op[0]] || op[0], ...op.slice(1)] : Number(op)); // text: a number that is not finite
    const counted = model.outputs.filter(o => !o.account), base = Float64Array.from(model.inputs, i => i.value), drawn = [];
    function evaluate(values) {
      const s = new Float64Array(slots); s.set(values);
      for (let q = 0, k = inputs; q < steps.length; q++) {
        const op = steps[q];
        if (typeof op === 'number') s[k++] = op;
        else if (op[0] === 'SELECT') s[k++] = s[op[1]] !== 0 ? s[op[2]] : s[op[3]];
        else if (op[0] === 'SOLVE') { const n = op[1], at = i => s[i]; for (const x of solve(op.slice(2, 2 + n * n).map(at), op.slice(2 + n * n).map(at), n)) s[k++] = x; }
        else s[k++] = op.length > 2 ? op[0](s[op[1]], s[op[2]]) : op[0](s[op[1]]);
      }
      return s;
    }
    const bounded = (s, i) => Math.abs(s[i]) <= 1e100;
    const found = s => model.guards.bounded.every(i => bounded(s, i)) && model.guards.positive.every(i => s[i] > 0) && model.outputs.every(o => bounded(s, o.slot));
    const allowed = s => model.guards.conditions.every(([i, low, up]) => (low === null || s[i] >= low) && (up === null || s[i] <= up));
    const total = s => sum(counted.map(o => s[o.slot])), years = s => s[model.duration] / (365 * 86400);
    const stage = (s, name) => sum(counted.filter(o => o.stage === name).map(o => s[o.slot]));
    function draws(values, read) { // a number for each draw, not a number for one without an answer; what was moved is held
      model.inputs.forEach((input, i) => { if (input.distribution && !drawn[i]) drawn[i] = stratified(input.key, model.seed, model.draws).map(p => quantile(input.distribution, p)); });
      const moving = drawn.map((_, i) => i).filter(i => drawn[i] && values[i] === base[i]), at = Float64Array.from(values), out = new Float64Array(model.draws);
      for (let d = 0; d < model.draws; d++) { for (const i of moving) at[i] = drawn[i][d]; const s = evaluate(at); out[d] = found(s) ? read(s) : NaN; }
      return out;
    }
    const ranked = (numbers, p) => { // numbers in ascending order
      const place = Math.max(0, Math.min(numbers.length - 1, numbers.length * p - 0.5)), k = Math.floor(place), low = numbers[k], up = numbers[Math.min(k + 1, numbers.length - 1)];
      return numbers.length ? low === up ? low : low + (place - k) * (up - low) : NaN;
    };
    return { base, evaluate, found, allowed, total, years, stage, draws, ranked, amount: s => s[model.unitAmount] };
  };
})();
