/* The timeline in the page: drawn, zoomed, pointed at, with the ring around what is selected.
   plotly.js is asked directly, so that a zoom is drawn once: dcc.Graph would draw every one a second time. */
(function () {
  "use strict";
  const STEP = 0.6;
  const DAY = 86400000;
  /* So long the reader must rest before a window is asked for. */
  const REST = 120;
  let said = null;
  let shown = null;
  let near = null;
  let asked = { count: 0, at: "", timer: 0 };
  let ringed = null;
  let wheel = false;
  let own = "";
  let pointed = null;
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
  function layout(figure, graph, detail) {
    const before = graph._fullLayout && shown && shown.layout.uirevision === figure.layout.uirevision;
    const range = before ? graph.layout.xaxis.range : figure.layout.xaxis.range;
    return {
      ...figure.layout,
      shapes: [...figure.layout.shapes, ...detail.shapes, ...(ringed ? [ringed] : [])],
      annotations: [...figure.layout.annotations, ...detail.annotations],
      xaxis: { ...figure.layout.xaxis, range: range.slice() },
    };
  }

  /* What the pointer meets of cells: the middle of each that is not empty. Which cell it is follows from its place in the list. */
  function targets(trace) {
    const found = { type: "scatter", name: "cells", mode: "none", x: [], y: [], cells: [], hovertext: "…", hoverinfo: "text", showlegend: false };
    const day = (place) => Math.ceil((trace.base + place * trace.size) / DAY - 0.5);
    trace.rows.forEach(({ y, counts }) => counts.forEach((count, at) => {
      if (!count) return;
      found.x.push(trace.base + (at + 0.5) * trace.size);
      found.y.push(y);
      found.cells.push([count, day(at), day(at + 1) - 1]);
    }));
    return found;
  }

  function draw(figure, detail) {
    const graph = place();
    const made = layout(figure, graph, detail);
    const first = !graph._fullLayout;
    if (figure !== shown) bubbles.clear();
    shown = figure;
    near = detail;
    pointed = null;
    const { marks } = window.detente;
    const traces = [...figure.data, ...detail.data];
    marks.draw(traces.filter(marks.are));
    const cells = traces.filter((trace) => trace.type === "cells").map(targets);
    window.Plotly.react(graph, [...traces.filter((trace) => !marks.are(trace)), ...cells], made, config());
    if (first) {
      graph.on("plotly_doubleclick", reset);
      graph.on("plotly_click", choose);
      graph.on("plotly_hover", point);
      graph.on("plotly_unhover", () => { pointed = null; });
      graph.on("plotly_afterplot", follow);
      graph.on("plotly_relayouting", () => {
        marks.place(graph);
        rest();
      });
      graph.on("plotly_relayout", rest);
      marks.place(graph);
      bubbling.observe(graph.querySelector(".hoverlayer"), { childList: true, subtree: true });
    }
    steer();
  }

  function range() {
    const axis = place()._fullLayout.xaxis;
    return axis.range.map((end) => axis.d2c(end));
  }

  function again() {
    window.clearTimeout(asked.timer);
    asked.timer = window.setTimeout(look, REST);
  }

  /* A window is asked for when the reader rests there, once; what is answered to an earlier one is dropped. */
  function rest() {
    if (ready() && range().join() !== asked.at) again();
  }

  function look() {
    const graph = ready();
    if (!graph || screen) return;
    /* Whoever still holds the mouse button looks at something else in a moment. */
    if (graph._dragging) {
      again();
      return;
    }
    const [first, last] = range();
    if (`${first},${last}` === asked.at) return;
    asked.at = `${first},${last}`;
    asked.count += 1;
    window.dash_clientside.set_props("window", { data: { key: said.key, first, last, count: asked.count } });
  }

  /* A ring is one more shape: only it is drawn. */
  function ring(shape) {
    const graph = ready();
    if (!graph || shape === ringed) return;
    const at = shown.layout.shapes.length + near.shapes.length;
    const before = ringed;
    ringed = shape;
    /* A shape that is set is put before the one that was there, not in its place. */
    if (before) window.Plotly.relayout(graph, { [`shapes[${at}]`]: null });
    if (shape) window.Plotly.relayout(graph, { [`shapes[${at}]`]: shape });
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
    const figure = shown, detail = near, shape = ringed, { paper } = figure.layout.meta;
    screen = () => {
      ringed = shape;
      draw(figure, detail);
    };
    ringed = shape && inked(shape, paper);
    draw({ data: inked(figure.data, paper), layout: { ...inked(figure.layout, paper), meta: figure.layout.meta } }, inked(detail, paper));
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

  /* What the pointer met: the id of its row or silence, or the days of its cell. */
  function choose(event) {
    const met = event.points[0];
    if (!met) return;
    const cell = met.data.cells && met.data.cells[met.pointNumber];
    const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);
    const data = cell ? ["", iso(cell[1]), iso(cell[2])] : met.customdata;
    if (data) document.dispatchEvent(new CustomEvent("detente:choose", { detail: data }));
  }

  /* Where the rows are many their bubbles are asked for one by one, when the pointer rests on a mark. */
  function point(event) {
    const { data, curveNumber, pointNumber, customdata } = event.points[0];
    if (!near.ask || !["contacts", "cells"].includes(data.name)) return;
    const id = data.cells ? "cell:" + data.cells[pointNumber].join(":") : customdata[0];
    pointed = { id, curveNumber, pointNumber };
    if (bubbles.has(id)) tell();
    else window.dash_clientside.set_props("pointed", { data: id });
  }

  function tell() {
    const graph = ready();
    if (!graph || !pointed) return;
    const { id, curveNumber, pointNumber } = pointed, text = bubbles.get(id);
    const met = graph.calcdata[curveNumber][pointNumber];
    if (!met || !text || met.htx === text) return;
    met.htx = text;
    window.Plotly.Fx.hover(graph, [{ curveNumber, pointNumber }]);
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
        if (told.figure) {
          draw(told.figure, told.figure.detail);
          /* Where the reader stays zoomed in, what is seen there is asked for at once. */
          asked.at = shown.layout.meta.range.join();
          look();
        }
      }
      return unchanged();
    },

    closer: function (found) {
      if (!found || !ready() || found.key !== said.key || found.count !== asked.count) return unchanged();
      if (place()._dragging || screen) {
        /* Drawn now it would stop the drag. */
        asked.at = "";
        again();
      } else {
        ringed = found.ring;
        draw(shown, found.detail);
      }
      return unchanged();
    },

    bubble: function (found) {
      if (found && found.text) {
        bubbles.set(found.id, found.text);
        if (pointed && found.id === pointed.id) tell();
      }
      return unchanged();
    },
  });
})();
