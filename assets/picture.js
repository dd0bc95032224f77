/* Pictures with the page's own fonts: plotly.js draws an SVG, the fonts go into it, a canvas makes the PNG.
   The page uses it for its export, kaleido's page for `detente export`. */
(function () {
  "use strict";
  const here = document.currentScript ? document.currentScript.src : "";
  const LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
  const EXTENDED = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113";
  const FACES = [
    ["Inter", 400, "inter-latin-400-normal.woff2", LATIN],
    ["Inter", 700, "inter-latin-700-normal.woff2", LATIN],
    ["Inter", 400, "inter-latin-ext-400-normal.woff2", EXTENDED],
    ["Inter", 700, "inter-latin-ext-700-normal.woff2", EXTENDED],
    ["Source Serif 4", 700, "source-serif-4-latin-700-normal.woff2", LATIN],
    ["Source Serif 4", 700, "source-serif-4-latin-ext-700-normal.woff2", EXTENDED],
  ];
  const known = window.detenteFonts || {};
  const draw = {};

  function dataAddress(blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  }

  async function font(file) {
    if (!known[file]) {
      const answer = await fetch(new URL("fonts/" + file, here));
      if (!answer.ok) throw new Error("font " + file + ": " + answer.status);
      known[file] = await dataAddress(new Blob([await answer.arrayBuffer()], { type: "font/woff2" }));
    }
    return known[file];
  }

  /* Only what is needed: the extended faces are as large as the others and seldom used. */
  async function faces(text) {
    const extended = /[\u0100-\u02ff\u1e00-\u1eff]/.test(text);
    const wanted = FACES.filter((face) => extended || face[3] === LATIN);
    return Promise.all(
      wanted.map(async ([family, weight, file, range]) => ({ family, weight, range, url: await font(file) }))
    );
  }

  /* plotly.js measures text while it draws, so the fonts must be there first. */
  async function ready(text) {
    for (const face of await faces(text)) {
      const there = Array.from(document.fonts).some(
        (one) => one.family.replace(/["']/g, "") === face.family && one.weight === String(face.weight) && one.status === "loaded"
      );
      if (!there) {
        const loaded = new FontFace(face.family, "url(" + face.url + ")", { weight: String(face.weight), unicodeRange: face.range });
        document.fonts.add(await loaded.load());
      }
    }
  }

  async function withFonts(svg) {
    const rules = (await faces(svg)).map(
      (face) =>
        "@font-face{font-family:'" + face.family + "';font-weight:" + face.weight + ";unicode-range:" + face.range +
        ";src:url(" + face.url + ") format('woff2')}"
    );
    return svg.replace(/(<svg[^>]*>)/, "$1<style>" + rules.join("") + "</style>");
  }

  function address(svg) {
    return "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
  }

  async function rasterise(svg, width, height, scale, type) {
    const image = new Image();
    image.src = address(svg);
    await image.decode();
    /* Embedded fonts are parsed after the image itself: one frame later they are there. */
    await new Promise((resolve) => setTimeout(resolve, 60));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    context.scale(scale, scale);
    context.drawImage(image, 0, 0, width, height);
    return canvas.toDataURL("image/" + type);
  }

  const plain = window.Plotly ? window.Plotly.toImage : null;

  draw.svg = async function (figure, width, height) {
    const original = plain || window.Plotly.toImage;
    await ready(JSON.stringify(figure.layout));
    const raw = await original(figure, { format: "svg", width: width, height: height, imageDataOnly: true });
    return withFonts(raw);
  };

  draw.png = async function (figure, width, height, scale) {
    return rasterise(await draw.svg(figure, width, height), width, height, scale, "png");
  };

  /* In kaleido's page every picture goes through the functions above. */
  draw.takeOver = function () {
    window.Plotly.toImage = async function (figure, options) {
      const svg = await draw.svg(figure, options.width, options.height);
      if (options.format === "svg") return options.imageDataOnly ? svg : address(svg);
      const data = await rasterise(svg, options.width, options.height, options.scale || 1, options.format);
      return options.imageDataOnly ? data.replace(/^data:[^,]*,/, "") : data;
    };
  };

  window.detente = Object.assign(window.detente || {}, draw);
})();
