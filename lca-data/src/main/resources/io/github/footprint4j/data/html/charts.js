'use strict';
// Draws the charts of the page and lets rows open.
const Charts = (() => {
  const page = JSON.parse(document.getElementById('page-data').textContent);
  const narrow = () => !printing && innerWidth < 832;
  let printing = false;

  // ---- charts: rows of marks on one axis, each number written at its mark; colours are variables, so that themes need no redraw
  const ruler = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  const width = (text, size, weight) => { ruler.font = `${weight || 400} ${size}px ${family}`; return ruler.measureText(text).width; };
  const wrapped = (text, size, room) => { // at most three lines, then an ellipsis
    const lines = []; let line = '';
    for (const word of text.split(/\s+/)) for (const piece of width(word, size) > room ? word.match(/.{1,12}/gu) : [word]) {
      const longer = line ? line + ' ' + piece : piece;
      if (line && width(longer, size) > room) { lines.push(line); line = piece; } else line = longer;
    }
    lines.push(line);
    if (lines.length > 3) { let last = lines[2]; while (last && width(last + '…', size) > room) last = last.slice(0, -1); lines.splice(2, lines.length, last + '…'); }
    return lines;
  };
  const steps = (low, high, most) => { // where gridlines stand: multiples of 1, 2, 2.5 or 5
    const rough = (high - low) / Math.max(1, most), ten = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 2.5, 5, 10].map(k => k * ten).find(s => s >= rough), all = [];
    for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) all.push(k * step);
    return { step, all };
  };
  const grouped = text => text.replace(/^(\d{5,})/, digits => digits.replace(/\B(?=(\d{3})+$)/g, '\u202F'));
  const plain = (value, step) => { const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) + (/^25/.test(String(step / 10 ** Math.floor(Math.log10(step)) * 10)) ? 1 : 0);
    return (value < 0 ? '−' : '') + grouped(Math.abs(value).toFixed(step >= 10 ? 0 : places)); };
  const text = (x, y, said, size, more) => ({ type: 'text', silent: true, style: { text: said, x, y, fill: 'var(--ink)', font: `${(more || {}).weight || 400} ${size}px ${family}`, textAlign: 'left', textVerticalAlign: 'middle', ...more } });
  const rect = (x, y, w, h, fill, opacity) => ({ type: 'rect', silent: true, shape: { x, y, width: w, height: h }, style: { fill, opacity: opacity || 1 } });
  const line = (x1, y1, x2, y2, stroke, w) => ({ type: 'line', silent: true, shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: w || 1 } });

  function paint(element, height, children) {
    const old = echarts.getInstanceByDom(element); if (old) old.dispose();
    element.style.height = height + 'px';
    const chart = echarts.init(element, null, { renderer: 'svg', width: element.clientWidth, height });
    chart.setOption({ animation: false, xAxis: { show: false, min: 0, max: 1 }, yAxis: { show: false, min: 0, max: 1 }, grid: { left: 0, right: 0, top: 0, bottom: 0 },
      series: [{ type: 'custom', silent: true, clip: false, data: [[0, 0]], emphasis: { disabled: true }, renderItem: () => ({ type: 'group', silent: true, children }) }] });
    element.querySelectorAll('svg').forEach(svg => svg.setAttribute('aria-hidden', 'true'));
  }

  function drawRows(element, data) {
    const small = narrow(), size = printing ? 11 : small ? 12 : 13, tall = printing ? 19 : data.rows.length > 8 ? 32 : 36;
    const all = element.clientWidth, ends = data.rows.flatMap(row => row.marks.flatMap(mark => mark.at));
    const longest = Math.max(0, ...data.rows.map(row => width(row.name, size)));
    const left = Math.min(longest, all * (small ? .34 : data.signed && all > 700 ? .22 : .3)) + 14, right = all - 6;
    const anchor = data.zero || data.signed ? [0] : [];
    let low = Math.min(...anchor, ...ends), high = Math.max(...anchor, ...ends);
    const reach = [...data.rows].map(row => Math.max(0, ...row.marks.flatMap(m => m.kind === 'bar' && data.cut !== false ? m.at.map(Math.abs) : []))).sort((a, b) => b - a);
    const cut = data.unit && reach.length > 1 && reach[1] > 0 && reach[0] > 3 * reach[1] ? 1.35 * reach[1] : Infinity;
    low = Math.max(low, -cut); high = Math.min(high, cut);
    if (low === high) high = low + 1;
    const place = value => from + (Math.max(-cut, Math.min(cut, value)) - low) / (high - low) * (to - from);
    let from = left + 8, to = right - 12; // then room is made for what is written beside the marks
    for (let i = 0; i < 12; i++) for (const row of data.rows) for (const mark of row.marks) {
      const gap = mark.kind === 'bar' || mark.kind === 'line' ? 6 : 11, part = x => (x - from) / (to - from);
      if (mark.left) { const x = place(mark.at[0]), lack = left + gap + width(mark.left, size, 600) - x; if (lack > 0 && part(x) < 0.95) from = Math.min(from + lack / (1 - part(x)), to - 30); }
      if (mark.right) { const x = place(mark.at[1]), lack = x + gap + width(mark.right, size, 600) - right; if (lack > 0 && part(x) > 0.05) to = Math.max(to - lack / part(x), from + 30); }
    }
    const beneath = to - from < .4 * (right - left); // no room beside the marks: the numbers stand beneath the names
    if (beneath) { from = left + 10; to = right - 14; }
    const rows = data.rows.map(row => ({ ...row, lines: wrapped(row.name, size, left - 14), said: beneath ? wrapped(row.marks.flatMap(m => [m.left, m.right]).filter(Boolean).join(' to '), size, left - 14) : [] }));
    const tallness = row => Math.max(row.title ? tall - 4 : tall, (row.lines.length + row.said.filter(Boolean).length) * (size + 2) + 8);
    let y = 2; const children = [], bottom = rows.reduce((sum, row) => sum + tallness(row), 2);
    const ticks = steps(low, high, (to - from) / (small ? 62 : 84));
    for (const at of ticks.all) {
      const said = (data.signed && at > 0 ? '+' : '') + plain(at, ticks.step) + (/%/.test(data.unit) ? data.unit : ''), x = place(at);
      children.push(line(x, 0, x, bottom, Math.abs(at) < 1e-12 * high ? 'var(--ink)' : 'var(--line)', 1), text(Math.min(x, all - width(said, 11) / 2), bottom + 11, said, 11, { textAlign: 'center', fill: 'var(--mute)' }));
    }
    if (low < 0 && high > 0 || data.signed) children.push(line(place(0), 0, place(0), bottom, 'var(--ink)', 1.5));
    for (const row of rows) {
      const lines = [...row.lines, ...row.said.filter(Boolean)], h = tallness(row), middle = y + h / 2;
      lines.forEach((said, i) => children.push(text(0, middle + (i - (lines.length - 1) / 2) * (size + 2), said, size, row.title || i >= row.lines.length ? { weight: 650 } : {})));
      for (const mark of row.marks) {
        const [a, b] = [place(mark.at[0]), place(mark.at[1])], colour = `var(--${mark.tone})`, beyond = Math.max(Math.abs(mark.at[0]), Math.abs(mark.at[1])) > cut;
        const gap = mark.kind === 'bar' || mark.kind === 'line' ? 6 : 11;
        if (mark.kind === 'bar') {
          children.push(rect(a, middle - 7, Math.max(1, b - a), 14, colour));
          if (beyond) { const x = mark.at[1] > cut ? b - 14 : a + 10; children.push(line(x, middle + 9, x + 5, middle - 9, 'var(--bg)', 3)); }
        } else if (mark.kind === 'line') children.push(line(a, middle, b, middle, colour, 3));
        else if (mark.kind === 'diamond') children.push({ type: 'polygon', silent: true, shape: { points: [[a, middle - 7], [a + 7, middle], [a, middle + 7], [a - 7, middle]] }, style: { fill: colour } });
        else if (mark.kind === 'tick') children.push(rect(a - 1.5, middle - 9, 3, 18, colour));
        else children.push({ type: 'circle', silent: true, shape: { cx: a, cy: middle, r: 6 }, style: mark.kind === 'ring' ? { fill: 'var(--bg)', stroke: colour, lineWidth: 2.5 } : { fill: colour, stroke: 'var(--bg)', lineWidth: 2 } });
        const said = (x, align, what) => children.push(text(x, middle, what, size, { textAlign: align, weight: beyond ? 700 : 400 }));
        if (!beneath && mark.left) said(a - gap, 'right', mark.left);
        if (!beneath && mark.right) said(b + gap, 'left', mark.right);
      }
      y += h;
    }
    paint(element, bottom + 22, children);
  }

  function drawHistogram(element, data) {
    const all = element.clientWidth, size = 11, high = 170, top = 14 * data.lines.length + 8, most = Math.max(...data.counts), children = [];
    const place = value => 8 + (value - data.from) / (data.to - data.from) * (all - 16), one = (all - 16) / data.counts.length;
    data.counts.forEach((count, i) => children.push(rect(8 + i * one + .5, top + high * (1 - count / most), Math.max(1, one - 1), high * count / most, 'var(--range)')));
    children.push(line(8, top + high, all - 8, top + high, 'var(--hair)'));
    [...data.lines].sort((a, b) => a.at - b.at).forEach((mark, i) => {
      const x = Math.max(8, Math.min(all - 8, place(mark.at))), y = 8 + 14 * i, w = width(mark.name, size), end = x + 4 + w > all;
      children.push(line(x, y, x, top + high, 'var(--ink)'), text(end ? x - 4 : x + 4, y, mark.name, size, { textAlign: end ? 'right' : 'left' }));
    });
    const ticks = steps(data.from, data.to, (all - 16) / 84);
    for (const at of ticks.all) { const said = plain(at, ticks.step); children.push(text(Math.max(width(said, 11) / 2, Math.min(place(at), all - width(said, 11) / 2)), top + high + 12, said, size, { textAlign: 'center', fill: 'var(--mute)' })); }
    paint(element, top + high + 24, children);
  }

  const drawn = {};
  const draw = id => { const element = document.getElementById(id), data = drawn[id]; if (element && data && element.clientWidth) (data.counts ? drawHistogram : drawRows)(element, data); };
  const redraw = () => Object.keys(drawn).forEach(draw);
  Object.entries(page.charts).forEach(([id, data]) => { drawn[id] = data; });
  redraw();
  let last = innerWidth;
  addEventListener('resize', () => { if (innerWidth !== last) { last = innerWidth; requestAnimationFrame(redraw); } });
  const print = on => { printing = on; document.documentElement.classList.toggle('printing', on); redraw(); };
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));

  // ---- rows that open
  document.querySelectorAll('table').forEach(table => {
    const rows = [...table.tBodies[0].rows];
    rows.forEach((row, i) => {
      const inner = [], depth = +(row.dataset.depth || 0);
      for (let k = i + 1; k < rows.length && +(rows[k].dataset.depth || 0) > depth; k++) inner.push(rows[k]);
      if (depth > 0 || !inner.length) return;
      const name = row.querySelector('.nm') || row.cells[0], button = document.createElement('button');
      button.type = 'button'; button.className = 'open'; button.setAttribute('aria-expanded', 'false');
      button.append(...name.childNodes); name.append(button);
      inner.forEach(one => { one.hidden = true; });
      button.addEventListener('click', () => { const open = button.getAttribute('aria-expanded') === 'false';
        button.setAttribute('aria-expanded', String(open)); inner.forEach(one => { one.hidden = !open; }); });
    });
  });
  return { page, drawn, draw, grouped };
})();
