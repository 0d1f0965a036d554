'use strict';
// Lets a version be tried: controls, result, waterfall, link.
(() => {
  const { page, drawn, draw, grouped } = Charts, say = (key, ...put) => page.texts[key].replace(/\{(\d)\}/g, (_, i) => put[i]);
  const holder = document.getElementById('page-model');
  if (!holder) return;
  const model = JSON.parse(holder.textContent), live = Evaluator(model), byId = id => document.getElementById(id);
  const make = (tag, set, ...inner) => { const e = document.createElement(tag); Object.entries(set || {}).forEach(([k, v]) => { if (k in e && k !== 'list') e[k] = v; else e.setAttribute(k, v); }); e.append(...inner); return e; };
  const { unit, scale, place: digit } = page.numbers, controls = model.controls, state = controls.map(c => c.base);
  const placeOf = value => value ? Math.floor(Math.log10(+Math.abs(value).toPrecision(3))) - 2 : 0;
  const atPlace = (value, p) => { const r = Math.round(Math.abs(value) / 10 ** p) * 10 ** p; return (value < 0 && r ? '−' : '') + grouped(r.toFixed(Math.max(0, -p))); };
  const shown = (value, p) => value && Math.abs(value) < 10 ** p / 2 ? '≈ 0' : atPlace(value, p);
  const signed = (value, p) => (value > 0 && Math.abs(value) >= 10 ** p / 2 ? '+' : '') + shown(value, p);
  const percent = x => { const v = Math.abs(100 * x); return (x < 0 ? '−' : '+') + (v >= 9.95 ? v.toFixed(0) : v < 0.05 ? '0' : v.toFixed(1)) + '\u202F%'; };
  const ends = (low, up, p) => { const q = Math.max(p, placeOf((up - low) / 2) + 1); return [atPlace(low, q), atPlace(up, q)]; };
  const valuesOf = setting => { const v = Float64Array.from(live.base);
    controls.forEach((c, i) => { if (setting[i] === c.base) return;
      if (c.type === 'slider') v[c.inputs[0]] = setting[i] * c.factor; else c.options[setting[i]].set.forEach(([slot, to]) => { v[slot] = to; }); });
    return v; };
  const at = setting => live.evaluate(valuesOf(setting)), rest = at(state), life = !page.perUse && live.years(rest) > 0;
  const differs = (a, b) => Math.abs(a - b) > 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  const valueText = (c, value) => c.type === 'checkbox' ? say(value ? 'yes' : 'no') : c.type === 'radio' ? c.options[value].label : +value.toPrecision(4) + (c.unit === '1' ? '' : (c.unit === '%' ? '\u202F' : ' ') + c.unit);
  const positions = c => { const all = new Set([c.min, c.max, c.base]); for (let k = 1; c.min + k * c.step < c.max; k++) all.add(+(c.min + k * c.step).toPrecision(12)); return [...all].sort((a, b) => a - b); };
  const alone = (i, value) => { const s = state.map((_, k) => k === i ? value : controls[k].base), slots = at(s); return live.found(slots) && live.allowed(slots) ? (life ? live.total(slots) / live.years(slots) : live.total(slots)) : NaN; };
  const tries = c => c.type === 'slider' ? [c.min, c.max] : c.options.map((_, k) => k);
  const reach = controls.map((c, i) => Math.max(0, ...tries(c).map(v => Math.abs(alone(i, v) - alone(i, c.base)) || 0)));
  const first = new Set([...reach.keys()].sort((a, b) => reach[b] - reach[a]).slice(0, 12));
  const changed = () => controls.map((_, i) => i).filter(i => state[i] !== controls[i].base);

  const fields = controls.map((c, i) => { // one for each control; shows what is set
    const said = make('output', {}), base = make('div', { className: 'note', hidden: true, textContent: say('reportHas', valueText(c, c.base)) });
    const set = value => { state[i] = value; update(); }, box = make(c.type === 'radio' ? 'fieldset' : 'div', { className: 'control', 'data-control': c.id, 'data-type': c.type }); let show;
    if (c.type === 'slider') {
      let all = positions(c); const input = make('input', { type: 'range', min: 0, max: all.length - 1, step: 1, id: 'c-' + c.id });
      input.addEventListener('input', () => set(all[+input.value]));
      box.append(make('div', { className: 'row' }, make('label', { htmlFor: 'c-' + c.id, textContent: c.label }), said), input);
      if (!c.stated) box.append(make('div', { className: 'note', textContent: say('ownRange') }));
      show = value => { if (!all.includes(value)) { all = [...all, value].sort((a, b) => a - b); input.max = all.length - 1; }
        input.value = all.indexOf(value); input.dataset.values = all.join(' '); input.setAttribute('aria-valuetext', valueText(c, value)); said.textContent = valueText(c, value); };
    } else if (c.type === 'checkbox') {
      const input = make('input', { type: 'checkbox', id: 'c-' + c.id }); input.addEventListener('change', () => set(+input.checked));
      box.append(make('label', {}, input, c.label)); show = value => { input.checked = !!value; };
    } else if (c.options.length > 6) {
      const input = make('select', { id: 'c-' + c.id }, ...c.options.map((o, k) => make('option', { value: k, textContent: o.label }))); input.addEventListener('change', () => set(+input.value));
      box.append(make('legend', {}, make('label', { htmlFor: 'c-' + c.id, textContent: c.label })), input); show = value => { input.value = value; };
    } else {
      const inputs = c.options.map((o, k) => make('input', { type: 'radio', name: 'c-' + c.id, value: k }));
      box.append(make('legend', { textContent: c.label }), ...inputs.map((input, k) => { input.addEventListener('change', () => set(k)); return make('label', {}, input, c.options[k].label); }));
      show = value => { inputs.forEach((input, k) => { input.checked = k === value; }); };
    }
    box.append(base);
    return { box, show: value => { show(value); const moved = value !== c.base; box.classList.toggle('moved', moved); base.hidden = !moved; } };
  });
  for (const group of ['designer', 'user']) {
    const mine = fields.filter((_, i) => controls[i].group === group), some = mine.filter(f => first.has(fields.indexOf(f))), others = mine.filter(f => !some.includes(f));
    if (!mine.length) continue;
    const block = make('div', { role: 'group', 'aria-label': say(group) }, make('h3', { textContent: say(group) }), ...some.map(f => f.box));
    if (others.length) block.append(make('details', {}, make('summary', { textContent: say('more', others.length) }), ...others.map(f => f.box)));
    byId('controls').append(block);
  }

  const table = (id, heads, rows) => make('table', { id }, make('thead', {}, make('tr', {}, ...heads.map((h, k) => make('th', { scope: 'col', className: k ? 'n' : '', textContent: h })))),
    make('tbody', {}, ...rows.map(row => make('tr', {}, ...row.map((cell, k) => { const e = make(k ? 'td' : 'th', k ? { className: 'n' } : { scope: 'row' }, Array.isArray(cell) ? cell[1] : cell); if (Array.isArray(cell)) e.dataset.value = cell[0]; return e; })))));
  function shapley(n, value) { // what each of n changes does, over all orders in which they can be made
    const all = Float64Array.from({ length: 1 << n }, (_, set) => value(set)), part = Array(n).fill(0), weight = [1 / n];
    for (let k = 1; k < n; k++) weight[k] = weight[k - 1] * k / (n - k);
    for (let set = 0; set < all.length; set++) { let k = 0; for (let b = set; b; b &= b - 1) k++; for (let i = 0; i < n; i++) if (!(set >> i & 1)) part[i] += weight[k] * (all[set | 1 << i] - all[set]); }
    return part;
  }
  let now, restTimer, sayTimer, ready = false;
  const result = byId('result'), wasOpen = id => { const d = byId(id); return !!(d && d.closest('details') && d.closest('details').open); };
  function update() {
    clearTimeout(restTimer); clearTimeout(sayTimer);
    fields.forEach((f, i) => f.show(state[i]));
    const slots = at(state), moved = changed();
    if (!live.found(slots) || !live.allowed(slots)) { byId('try-note').textContent = say(live.found(slots) ? 'notAllowed' : 'noAnswer'); return; }
    byId('try-note').textContent = '';
    const perYear = life && differs(live.years(slots), live.years(rest)), least = differs(live.amount(slots), live.amount(rest)) ? Math.min(live.amount(slots), live.amount(rest)) : 0;
    const measure = s => live.total(s) * (least ? least / live.amount(s) : 1) / (perYear ? live.years(s) : 1), before = measure(rest), after = measure(slots), p = perYear ? placeOf(before / scale) : digit;
    now = { slots, moved, perYear, measure, before, after, p };
    document.documentElement.classList.toggle('tried', moved.length > 0);
    const difference = after - before, per = perYear ? say('perYear', unit) : unit;
    result.replaceChildren(make('p', { className: 'note', textContent: moved.length ? say('version', moved.length === 1 ? say('change') : say('changes', moved.length)) : say('asReported') }),
      make('p', { id: 'tried', 'data-value': after, 'data-total': live.total(slots), 'data-difference': difference }, make('b', { textContent: shown(after / scale, p) }), ' ' + per));
    if (moved.length) {
      const verdict = make('p', { id: 'verdict', className: difference < 0 ? 'less' : 'more' }, signed(difference / scale, p) + (before > 0 ? ' (' + percent(difference / before) + ')' : ''));
      result.append(verdict, make('p', { className: 'note', id: 'spread' }));
      if (perYear) result.append(make('p', { className: 'note', textContent: say('whole', shown(live.total(slots) / scale, digit), shown(live.total(rest) / scale, digit)) }));
    } else result.append(make('p', { className: 'note', id: 'spread' }));
    parts(); actions();
    restTimer = setTimeout(settle, 140);
    if (ready) sayTimer = setTimeout(() => { byId('try-said').textContent = result.innerText.replace(/\s+/g, ' '); }, 350);
    foot.hidden = !moved.length; foot.textContent = `${shown(after / scale, p)} ${per} (${signed(difference / scale, p)})`;
  }
  function parts() { // the waterfall and its tables
    const { moved, before, after, p, measure, slots } = now, chart = byId('waterfall'), opened = [wasOpen('changes-table'), wasOpen('stages-table')], tables = byId('try-tables');
    chart.hidden = !moved.length; tables.replaceChildren();
    if (!moved.length) { delete drawn.waterfall; return; }
    let causes = moved.map(i => `${controls[i].label}: ${valueText(controls[i], state[i])}`), done = moved.length <= 12 ? shapley(moved.length, set => { const s = state.slice(); moved.forEach((i, k) => { if (!(set >> k & 1)) s[i] = controls[i].base; });
      const made = at(s); return live.found(made) ? measure(made) : NaN; }) : [NaN];
    if (!done.every(Number.isFinite)) { causes = [say('all')]; done = [after - before]; }
    let from = before; const rows = [{ name: say('report'), marks: [{ kind: 'tick', tone: 'ink', at: [before / scale, before / scale], left: '', right: shown(before / scale, p) }] }];
    causes.forEach((name, k) => { const to = from + done[k], text = signed(done[k] / scale, p), less = done[k] < 0;
      rows.push({ name, marks: [{ kind: 'bar', tone: less ? 'less' : 'more', at: [Math.min(from, to) / scale, Math.max(from, to) / scale], left: less ? text : '', right: less ? '' : text }] }); from = to; });
    rows.push({ name: say('yours'), marks: [{ kind: 'tick', tone: 'ink', at: [after / scale, after / scale], left: '', right: shown(after / scale, p) }] });
    drawn.waterfall = { unit: '', zero: false, signed: false, rows };
    chart.setAttribute('aria-label', say('waterfall', shown(before / scale, p), shown(after / scale, p), causes.map((c, k) => `${c} ${signed(done[k] / scale, p)}`).join('; ')));
    draw('waterfall');
    const stages = [...new Set(model.outputs.filter(o => !o.account).map(o => o.stage))], per = s => measure(s) === 0 ? 1 : measure(s) / live.total(s), cell = v => [v, shown(v / scale, p)];
    const add = (title, inner, open) => tables.append(make('details', { open }, make('summary', { textContent: title }), make('div', { className: 'wide' }, inner)));
    add(say('tableChanges'), table('changes-table', [say('what'), `${say('does')}, ${now.perYear ? say('perYear', unit) : unit}`], causes.map((c, k) => [c, [done[k], signed(done[k] / scale, p)]])), opened[0]);
    add(say('tableStages'), table('stages-table', [say('stage'), say('report'), say('yours'), `${say('difference')}, ${now.perYear ? say('perYear', unit) : unit}`], stages.map(name => { const a = live.stage(rest, name) * per(rest), b = live.stage(slots, name) * per(slots);
      return [page.stages[name] || name, cell(a), cell(b), [b - a, signed((b - a) / scale, p)]]; })), opened[1]);
  }
  let restDraws = {};
  function settle() { // draws, when nothing moves
    const { moved, perYear, measure, p, before, after } = now, key = String(perYear) + live.amount(now.slots), spreadLine = byId('spread'), difference = after - before;
    const base = restDraws[key] || (restDraws = { [key]: live.draws(valuesOf(controls.map(c => c.base)), measure) })[key], mine = moved.length ? live.draws(valuesOf(state), measure) : base;
    const sorted = numbers => numbers.filter(Number.isFinite).sort(), total = sorted(mine), two = numbers => [live.ranked(numbers, 0.025), live.ranked(numbers, 0.975)], [low, up] = two(total);
    const isPoint = !(up > low); Object.assign(spreadLine.dataset, { low, high: up });
    if (!moved.length) { spreadLine.textContent = isPoint ? '' : say('total', ...ends(low / scale, up / scale, p)); return; }
    const apart = mine.map((v, i) => v - base[i]), ordered = sorted(apart), [from, to] = two(ordered), share = sign => ordered.filter(v => v * sign > 0).length / ordered.length, drawnApart = to - from > 1e-12 * Math.abs(before);
    const word = !differs(before, after) && !drawnApart ? 'same' : !drawnApart ? (difference < 0 ? 'lower' : 'higher') : share(-1) >= 0.95 ? 'lower' : share(1) >= 0.95 ? 'higher' : 'open';
    const verdict = byId('verdict'); verdict.append(' ' + say(word)); verdict.dataset.verdict = word; if (word === 'open' || word === 'same') verdict.className = '';
    Object.assign(spreadLine.dataset, { from, to });
    if (drawnApart) spreadLine.textContent = say('interval', ...ends(from / scale, to / scale, p), ...ends(low / scale, up / scale, p)); else if (word !== 'same') spreadLine.textContent = say('noSpread');
  }

  const link = () => `#v1.${page.hash}.` + changed().map(i => `${controls[i].id}=${state[i]}`).join('&');
  const reset = () => { controls.forEach((c, i) => { state[i] = c.base; }); update(); };
  const lowest = () => { controls.forEach((c, i) => { if (c.group === 'designer') state[i] = [c.base, ...tries(c)].reduce((best, v) => alone(i, v) < alone(i, best) ? v : best); }); update(); };
  const lasting = controls.findIndex((c, i) => c.type === 'slider' && c.base * 2 <= c.max && live.base[c.inputs[0]] === rest[model.duration] && differs(live.years(at(state.map((v, k) => k === i ? 2 * c.base : v))), live.years(rest)));
  async function copy() { const url = location.href.split('#')[0] + link(); try { await navigator.clipboard.writeText(url); byId('try-note').textContent = say('copied'); } catch (e) { prompt(say('copyThis'), url); } }
  const scenario = () => ['format: footprint-scenario/1', 'id: my-version', 'name: My version', `product: ${page.product}`, ...(page.variant ? [`variant: ${JSON.stringify(page.variant)}`] : []), 'changes:',
    ...changed().flatMap(i => (controls[i].type === 'slider' ? [controls[i].yaml[0].split('$').join(String(state[i]))] : controls[i].options[state[i]].yaml).map(text => '  - ' + text))].join('\n') + '\n';
  function save() { const url = URL.createObjectURL(new Blob([scenario()], { type: 'text/yaml' })); make('a', { href: url, download: 'my-version.yaml' }).click(); setTimeout(() => URL.revokeObjectURL(url), 1000); }
  const button = (id, name, act) => make('button', { type: 'button', className: 'act', id, textContent: name, onclick: act });
  const buttons = [button('lowest', say('lowest'), lowest), button('twice', say('twice'), () => { state[lasting] = 2 * controls[lasting].base; update(); }), button('reset', say('reset'), reset), button('copy-link', say('copy'), copy), button('save', say('save'), save)];
  const foot = byId('try-foot'), actions = () => buttons.forEach((b, k) => { const focus = document.activeElement === b; b.hidden = k < 2 === now.moved.length > 0 || k === 1 && lasting < 0 || k === 0 && !controls.some(c => c.group === 'designer'); if (focus && b.hidden) byId('controls').querySelector('input, select').focus(); });
  byId('actions').append(...buttons);

  function carried(hash) { // the setting of a link, or why it is refused
    const all = /^#v1\.([0-9a-f]{8})\.([a-z0-9=.&-]{1,380})$/.exec(hash), setting = controls.map(c => c.base), seen = new Set();
    if (!all) return 'refused';
    if (all[1] !== page.hash) return 'refusedHash';
    for (const piece of all[2].split('&')) {
      const [id, text, more] = piece.split('='), i = controls.findIndex(c => c.id === id), c = controls[i], value = Number(text);
      const fits = c && more === undefined && text && /^-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?$/.test(text) && !seen.has(id) && Number.isFinite(value) && (c.type === 'slider' ? value >= c.min && value <= c.max : Number.isInteger(value) && value >= 0 && value < c.options.length);
      if (!fits) return 'refused';
      seen.add(id); setting[i] = value;
    }
    const slots = at(setting); return live.found(slots) && live.allowed(slots) ? setting : 'refused';
  }
  function arrive() {
    if (!/^#v\d/.test(location.hash)) return;
    const setting = carried(location.hash), banner = byId('banner'), wrap = make('div', { className: 'wrap' }); banner.replaceChildren(wrap); banner.hidden = false;
    if (typeof setting === 'string') { wrap.append(say(setting)); banner.dataset.refused = setting; return; }
    delete banner.dataset.refused; setting.forEach((v, i) => { state[i] = v; }); update();
    wrap.append(say('banner', now.moved.length === 1 ? say('change') : say('changes', now.moved.length), shown(now.after / scale, now.p) + (now.perYear ? ' ' + say('perYear', unit) : ''), shown(now.before / scale, now.p)) + ' ',
      make('a', { href: '#try', textContent: say('see') }), ' ', button('banner-reset', say('reset'), () => { reset(); banner.hidden = true; }));
  }
  if (!controls.length || !live.found(rest)) return;
  [...document.querySelectorAll('[data-live]')].forEach(e => { e.hidden = false; }); update(); arrive(); ready = true; addEventListener('beforeprint', () => { clearTimeout(restTimer); if (!byId('spread').textContent) settle(); }); addEventListener('hashchange', arrive);
})();
