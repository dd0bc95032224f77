/* The timeline in the page: drawn, zoomed, pointed at, with the ring around what is selected.
   plotly.js is asked directly, so that a zoom is drawn once: dcc.Graph would draw every one a second time. */
(function () {
  "use strict";
  const STEP = 0.6;
  const FULL = "contacts";
  let said = null;
  let shown = null;
  let ringed = null;
  let wheel = false;
  let own = "";
  let pointed = "";
  const bubbles = new Map();

  function place() {
    return document.querySelector("#graph > div");
  }

  function drawnOn(place) {
    return place && place._fullLayout && shown ? place : null;
  }

  function ready() {
    return drawnOn(place());
  }

  function unchanged() {
    return window.dash_clientside.no_update;
  }

  function config() {
    return JSON.parse(document.getElementById("graph").dataset.config);
  }

  function say(told) {
    Object.entries({ headline: own || told.headline, subtitle: told.subtitle, summary: told.summary }).forEach(([name, text]) => {
      document.getElementById(name).textContent = text;
    });
    document.getElementById("canvas").setAttribute("aria-label", told.label);
    document.getElementById("stage").hidden = told.hidden;
    if (!told.figure) return;
    const { style } = document.getElementById("graph");
    style.height = told.figure.layout.height + "px";
    style.minHeight = "0";
  }

  /* The same years as before stay as the reader zoomed them. */
  function layout(figure, graph) {
    const before = graph._fullLayout && shown && shown.layout.uirevision === figure.layout.uirevision;
    const shapes = ringed ? [...figure.layout.shapes, ringed] : figure.layout.shapes;
    const range = before ? graph.layout.xaxis.range : figure.layout.xaxis.range;
    return { ...figure.layout, shapes: shapes.slice(), xaxis: { ...figure.layout.xaxis, range: range.slice() } };
  }

  function draw(figure) {
    const graph = place();
    const made = layout(figure, graph);
    const first = !graph._fullLayout;
    shown = figure;
    pointed = "";
    bubbles.clear();
    const { marks } = window.detente;
    marks.draw(figure.data.filter(marks.are));
    window.Plotly.react(graph, figure.data.filter((trace) => !marks.are(trace)), made, config());
    if (first) {
      graph.on("plotly_doubleclick", reset);
      graph.on("plotly_click", choose);
      graph.on("plotly_hover", point);
      graph.on("plotly_unhover", () => { pointed = ""; });
      graph.on("plotly_afterplot", follow);
      graph.on("plotly_relayouting", () => marks.place(graph));
      marks.place(graph);
      bubbling.observe(graph.querySelector(".hoverlayer"), { childList: true, subtree: true });
    }
    steer();
  }

  /* A ring is one more shape: only it is drawn. */
  function ring(shape) {
    const graph = ready();
    if (!graph || shape === ringed) return;
    const at = shown.layout.shapes.length;
    const before = ringed;
    ringed = shape;
    if (shape || before) window.Plotly.relayout(graph, { [`shapes[${at}]`]: shape || null });
  }

  /* Paper is white, and narrower than some screens: what is printed is drawn in the colours that the figure names for it. */
  const PAPER = 1030;
  function inked(value, colours) {
    const found = Object.keys(colours).map((one) => one.replace(/[.()]/g, "\\$&"));
    if (!found.length) return value;
    return JSON.parse(JSON.stringify(value).replace(new RegExp(`"(${found.join("|")})"`, "g"), (_, one) => `"${colours[one]}"`));
  }

  let screen = null;
  function print() {
    if (!ready() || screen) return;
    const figure = shown, shape = ringed, { paper } = figure.layout.meta;
    screen = () => {
      ringed = shape;
      draw(figure);
    };
    ringed = shape && inked(shape, paper);
    draw({ data: inked(figure.data, paper), layout: { ...inked(figure.layout, paper), meta: figure.layout.meta } });
    document.getElementById("graph").style.zoom = Math.min(1, PAPER / figure.layout.width);
  }

  window.addEventListener("beforeprint", print);
  window.addEventListener("afterprint", () => {
    document.getElementById("graph").style.zoom = "";
    const back = screen;
    screen = null;
    if (back) back();
  });

  function reset() {
    const graph = ready();
    if (graph) window.Plotly.relayout(graph, { "xaxis.range": shown.layout.meta.range.slice() });
  }

  function zoom(factor) {
    const graph = ready();
    if (!graph) return;
    const axis = graph._fullLayout.xaxis;
    const [first, last] = axis.range.map((end) => axis.d2c(end));
    const middle = (first + last) / 2, half = ((last - first) / 2) * factor;
    window.Plotly.relayout(graph, { "xaxis.range": [middle - half, middle + half] });
  }

  /* Off until asked for: the wheel belongs to the page. Every new figure brings the setting it was made with. */
  function steer() {
    const graph = place();
    if (graph && graph._context) graph._context._scrollZoom.cartesian = wheel;
  }

  function follow() {
    steer();
    window.detente.marks.place(place());
  }

  function choose(event) {
    const data = event.points.length ? event.points[0].customdata : null;
    if (data) document.dispatchEvent(new CustomEvent("detente:choose", { detail: data }));
  }

  /* Where the rows are many their bubbles are asked for one by one, when the pointer rests on a mark. */
  function point(event) {
    const met = event.points[0];
    if (!shown.layout.meta.ask || met.data.name !== FULL) return;
    pointed = met.customdata[0];
    if (bubbles.has(pointed)) tell();
    else window.dash_clientside.set_props("pointed", { data: pointed });
  }

  function tell() {
    const graph = ready(), text = bubbles.get(pointed);
    const curve = graph ? graph.data.findIndex((trace) => trace.name === FULL) : -1;
    const index = curve < 0 ? -1 : graph.data[curve].customdata.findIndex((one) => one[0] === pointed);
    const met = index < 0 ? null : graph.calcdata[curve][index];
    if (!met || !text || met.htx === text) return;
    met.htx = text;
    window.Plotly.Fx.hover(graph, [{ curveNumber: curve, pointNumber: index }]);
  }

  /* plotly.js sets the words of a bubble flush with its edge: they get air, and the bubble stays inside the drawing. */
  const AIR = 12, CORNER = 7;
  function air(bubble) {
    const path = bubble.querySelector("path"), sheet = bubble.ownerSVGElement;
    const words = Array.from(bubble.querySelectorAll("text")).filter((one) => one.textContent);
    if (bubble.dataset.aired || !path || !words.length) return;
    bubble.dataset.aired = "true";
    const boxes = words.map((one) => one.getBBox());
    const left = Math.min(...boxes.map((box) => box.x)) - AIR, right = Math.max(...boxes.map((box) => box.x + box.width)) + AIR;
    const top = Math.min(...boxes.map((box) => box.y)) - AIR, bottom = Math.max(...boxes.map((box) => box.y + box.height)) + AIR;
    const wide = right - left - 2 * CORNER, high = bottom - top - 2 * CORNER, c = CORNER;
    path.setAttribute("d", `M${left + c},${top}h${wide}a${c},${c} 0 0 1 ${c},${c}v${high}a${c},${c} 0 0 1 ${-c},${c}`
      + `h${-wide}a${c},${c} 0 0 1 ${-c},${-c}v${-high}a${c},${c} 0 0 1 ${c},${-c}Z`);
    const at = bubble.transform.baseVal.consolidate().matrix;
    const aside = left + AIR < 0 ? -AIR : AIR;
    const fit = (low, end, most) => Math.max(Math.min(0, most - 2 - end), 2 - low);
    const x = aside + fit(at.e + left + aside, at.e + right + aside, sheet.clientWidth);
    const y = fit(at.f + top, at.f + bottom, sheet.clientHeight);
    bubble.setAttribute("transform", `translate(${at.e + x},${at.f + y})`);
  }

  const bubbling = new MutationObserver(() => document.querySelectorAll("#graph .hovertext").forEach(air));

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".tools button");
    if (!button) return;
    if (button.id === "zoom-in") zoom(STEP);
    else if (button.id === "zoom-out") zoom(1 / STEP);
    else if (button.id === "reset") reset();
    else if (button.id === "wheel") {
      wheel = !wheel;
      button.setAttribute("aria-pressed", String(wheel));
      steer();
    }
  });

  /* A reader's own title stands on the page as it will on the picture, and on paper; an empty one brings the headline back. */
  window.detente.entitle = function (title) {
    own = title.trim();
    if (said) document.getElementById("headline").textContent = own || said.headline;
  };

  window.detente.silences = function () {
    const bands = shown && shown.data.filter((trace) => trace.name === "gaps");
    const found = (bands || []).flatMap((trace) => trace.customdata.map(([id], at) => ({ id: id, from: trace.base[at] })));
    return found.sort((one, other) => one.from - other.from).map((one) => one.id);
  };

  const told = window.dash_clientside.detente;
  Object.assign(told, {
    draw: function (told, shape) {
      if (!told) return unchanged();
      if (told === said) ring(shape);
      else {
        said = told;
        ringed = shape;
        say(told);
        if (told.figure) draw(told.figure);
      }
      return unchanged();
    },

    bubble: function (found) {
      if (found && found.text) {
        bubbles.set(found.id, found.text);
        if (found.id === pointed) tell();
      }
      return unchanged();
    },
  });
})();
