/* The marks of contacts, as elements of our own above those of plotly.js: it looks at the colour of every point anew in
   every zoom, which takes half of its time. The figure says which traces are marks; a saved page leaves them to plotly.js. */
(function () {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const THIRD = Math.sqrt(3);
  /* Outlines around 0, 0 as plotly.js draws them, by half the size of the mark. */
  const OUTLINES = {
    circle: (r) => `M${r},0A${r},${r} 0 1,1 0,${-r}A${r},${r} 0 0,1 ${r},0Z`,
    square: (r) => `M${r},${r}H${-r}V${-r}H${r}Z`,
    diamond: (r) => `M${1.3 * r},0L0,${1.3 * r}L${-1.3 * r},0L0,${-1.3 * r}Z`,
    "triangle-right": (r) => `M${-r / 2},${(-2 * r) / THIRD}V${(2 * r) / THIRD}L${r},0Z`,
    "triangle-down": (r) => `M${(-2 * r) / THIRD},${-r / 2}H${(2 * r) / THIRD}L0,${r}Z`,
    hexagon2: (r) => `M${-r / 2},${(r * THIRD) / 2}H${r / 2}L${r},0L${r / 2},${(-r * THIRD) / 2}H${-r / 2}L${-r},0Z`,
    "x-thin": (r) => `M${r / Math.SQRT2},${r / Math.SQRT2}L${-r / Math.SQRT2},${-r / Math.SQRT2}M${r / Math.SQRT2},${-r / Math.SQRT2}L${-r / Math.SQRT2},${r / Math.SQRT2}`,
    "line-ne": (r) => `M${r / Math.SQRT2},${-r / Math.SQRT2}L${-r / Math.SQRT2},${r / Math.SQRT2}`,
  };
  const sheet = document.createElementNS(SVG, "svg");
  sheet.classList.add("marks");
  sheet.setAttribute("aria-hidden", "true");
  let placed = [];

  function element(name, attributes, parent) {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    parent.append(made);
    return made;
  }

  function nth(value, at) {
    return Array.isArray(value) ? value[at] : value;
  }

  function points(trace, parent) {
    const { symbol, size } = trace.marker;
    return trace.x.map((x, at) => ({
      x: x,
      y: trace.y[at],
      element: element("path", { d: OUTLINES[nth(symbol, at)](nth(size, at) / 2) }, parent),
    }));
  }

  function bars(trace, parent) {
    const round = trace.marker.cornerradius || 0;
    return trace.base.map((x, at) => ({
      x: x,
      wide: trace.x[at],
      y: trace.y[at] - nth(trace.width, at) / 2,
      round: round,
      least: trace.customdata ? trace.customdata[0] : 1,
      element: element("rect", { height: nth(trace.width, at), fill: nth(trace.marker.color, at) }, parent),
    }));
  }

  function words(trace, parent) {
    const { size, color } = trace.textfont;
    parent.setAttribute("font-size", size);
    return trace.x.map((x, at) => {
      const made = element("text", { fill: nth(color, at) }, parent);
      made.textContent = trace.text[at].replace(/<[^>]*>/g, "");
      return { x: x, y: trace.y[at] + size * 0.36, element: made };
    });
  }

  /* Lines of many pieces are one path, as are areas. */
  function lines(trace, parent) {
    const { line, fill, fillcolor, opacity } = trace;
    const look = fill ? { fill: fillcolor } : { fill: "none", stroke: line.color, "stroke-width": line.width, opacity: opacity || 1 };
    return [{ xs: trace.x, ys: trace.y, element: element("path", look, parent) }];
  }

  function outline({ xs, ys }, first, across, down) {
    let begun = false;
    return xs.map((x, at) => {
      const pen = begun ? "L" : "M";
      begun = x !== null;
      return begun ? `${pen}${((x - first) * across).toFixed(1)},${ys[at] * down}` : "";
    }).join("");
  }

  /* Cells lie on a grid: all of one colour are one path on it, which a zoom only stretches. Soft edges would show as stripes. */
  function cells(trace, parent) {
    const { base, size, rows, colors, edges } = trace;
    const paths = colors.map(() => []);
    const shade = (count) => {
      let at = edges.length - 1;
      while (edges[at] > count) at -= 1;
      return at;
    };
    rows.forEach(({ y, height, counts }) => {
      for (let at = 0; at < counts.length; at += 1) {
        if (!counts[at]) continue;
        const look = shade(counts[at]), first = at;
        while (counts[at + 1] && shade(counts[at + 1]) === look) at += 1;
        paths[look].push(`M${first},${y - height / 2}h${at + 1 - first}v${height}h${first - at - 1}z`);
      }
    });
    parent.setAttribute("shape-rendering", "crispEdges");
    paths.forEach((path, look) => path.length && element("path", { d: path.join(""), fill: colors[look] }, parent));
    return [{ x: base, cell: size, element: parent }];
  }

  function group(trace) {
    const made = element("g", {}, sheet);
    if (trace.type === "cells") return cells(trace, made);
    if (trace.mode === "text") return words(trace, made);
    if (trace.mode === "lines") return lines(trace, made);
    const { color, line } = trace.marker;
    made.setAttribute("fill", color);
    if (line && line.width) {
      made.setAttribute("stroke", line.color);
      made.setAttribute("stroke-width", line.width);
    }
    return trace.type === "bar" ? bars(trace, made) : points(trace, made);
  }

  /* Years to pixels by the axis' own range: it is that of the moment even while it is dragged. */
  function place(graph) {
    const { xaxis, yaxis } = graph._fullLayout;
    const first = xaxis.r2l(xaxis.range[0]), last = xaxis.r2l(xaxis.range[1]);
    const across = xaxis._length / (last - first), down = yaxis._length / Math.abs(yaxis.range[0] - yaxis.range[1]);
    sheet.style.left = xaxis._offset + "px";
    sheet.style.top = yaxis._offset + "px";
    sheet.setAttribute("width", xaxis._length);
    sheet.setAttribute("height", yaxis._length);
    placed.forEach((one) => {
      if (one.xs) {
        one.element.setAttribute("d", outline(one, first, across, down));
        return;
      }
      const x = (one.x - first) * across;
      if (one.cell) {
        one.element.setAttribute("transform", `translate(${x.toFixed(3)},0) scale(${one.cell * across},${down})`);
        return;
      }
      if (one.wide === undefined) {
        one.element.setAttribute("transform", `translate(${x.toFixed(2)},${one.y * down})`);
        return;
      }
      const own = one.wide * across, wide = Math.max(own, one.least);
      one.element.setAttribute("x", (x - (wide - own) / 2).toFixed(2));
      one.element.setAttribute("y", one.y * down);
      one.element.setAttribute("width", wide.toFixed(2));
      one.element.setAttribute("rx", Math.min(one.round, wide / 2));
    });
    const under = graph.querySelector(".main-svg");
    if (under && sheet.previousElementSibling !== under) under.after(sheet);
  }

  window.detente = Object.assign(window.detente || {}, {
    marks: {
      are: (trace) => trace.meta === "mark",
      draw: (traces) => {
        sheet.replaceChildren();
        placed = traces.flatMap(group);
      },
      place: place,
    },
  });
})();
