/* What the page does without the server: screen, theme, keyboard, link, forms, saving pictures. */
(function () {
  "use strict";
  const dark = window.matchMedia("(prefers-color-scheme: dark)");

  function parameter(name, allowed) {
    const value = new URLSearchParams(window.location.search).get(name);
    return allowed.includes(value) ? value : null;
  }

  function measure() {
    const timeline = document.querySelector(".timeline");
    const lang = (navigator.language || "en").slice(0, 2).toLowerCase();
    const width = timeline && timeline.clientWidth ? timeline.clientWidth : document.documentElement.clientWidth - 28;
    return { width: width, theme: dark.matches ? "dark" : "light", lang: lang };
  }

  function paint(found, drawn) {
    const root = document.documentElement;
    root.dataset.theme = parameter("theme", ["light", "dark"]) || found.theme;
    if (drawn) root.lang = drawn.lang;
  }

  function save(address, name) {
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
  }

  function unchanged() {
    return window.dash_clientside.no_update;
  }

  let last = null;
  let waiting = 0;
  function remeasure() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const found = measure();
      if (last && JSON.stringify(found) !== JSON.stringify(last)) {
        last = found;
        window.dash_clientside.set_props("screen", { data: found });
      }
    }, 150);
  }

  function toast(text) {
    window.clearTimeout(toast.timer);
    toast.timer = window.setTimeout(() => window.dash_clientside.set_props("toast", { children: "" }), 2600);
    return text;
  }

  /* The address is the state: what is pressed changes it here, and only what the rows must answer goes to the server. */
  function navigate(search) {
    if (search !== window.location.search) window.dash_clientside.set_props("url", { search: search });
  }

  function changed(values) {
    const parameters = new URLSearchParams(window.location.search);
    Object.entries(values).forEach(([name, value]) => (value ? parameters.set(name, value) : parameters.delete(name)));
    const text = parameters.toString().replace(/%2C/g, ",");
    return text ? "?" + text : "";
  }

  function ask(data) {
    choices += 1;
    window.dash_clientside.set_props("pressed", { data: Object.assign(data, { count: choices }) });
  }

  /* A button knows where it leads from the address it was made for; pressed from another one, it asks. */
  function press(button) {
    const { to, at, value } = button.dataset;
    if (button.classList.contains("chip") && ["levels", "kinds", "statuses", "compare"].includes(button.dataset.do)) {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    }
    if (to !== undefined && at === window.location.search) navigate(to);
    else ask({ do: button.dataset.do, value: value });
  }

  /* A text field counts when it is left or Enter is pressed, and only if its text is another. */
  function commit(input) {
    if (!/^\{"field":/.test(input.id) || input.value === input.dataset.before) return;
    input.dataset.before = input.value;
    const said = input.validity.valid ? null : input.closest("[title]");
    if (said) {
      window.dash_clientside.set_props("toast", { children: toast(said.title) });
      return;
    }
    const name = JSON.parse(input.id).field;
    if (name === "q") navigate(changed({ q: input.value.trim() }));
    else ask({ field: name, value: input.value });
  }

  /* What the timeline was clicked on: a row or a silence by its id, or the days of a cell. */
  document.addEventListener("detente:choose", ({ detail }) => {
    const [row, from, to] = detail;
    navigate(changed(row ? { sel: row } : { from, to, sel: "" }));
  });

  function selected() {
    return new URLSearchParams(window.location.search).get("sel");
  }

  /* Left and right step through the rows as the table orders them: by date. */
  function step(forward) {
    const rows = Array.from(document.querySelectorAll(".row"));
    const at = rows.findIndex((row) => row.dataset.row === selected());
    const next = rows[at < 0 ? (forward ? 0 : rows.length - 1) : at + (forward ? 1 : -1)];
    if (next) next.querySelector(".read").click();
  }

  /* With Shift they step through the silences, by their beginning. */
  function pass(forward) {
    const silences = window.detente.silences();
    const at = silences.indexOf(selected());
    const next = silences[at < 0 ? (forward ? 0 : silences.length - 1) : at + (forward ? 1 : -1)];
    if (next) navigate(changed({ sel: next }));
  }

  function made(name, text, attributes) {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    Object.entries(attributes || {}).forEach(([key, value]) => value && element.setAttribute(key, value));
    return element;
  }

  /* One cell: plain text, but for the quote and the button that opens its source. */
  function cell(name, row, read) {
    const box = made("td", name === "status" ? row.told : row[name], { class: "col-" + name });
    if (name === "quote" && row.quote) box.replaceChildren(made("q", row.quote, { lang: row.lang }));
    if (name === "basis" && row.quote) box.append(" ", made("q", row.quote, { lang: row.lang }));
    if (name === "source") box.append(made("button", read, { class: "read", type: "button", "aria-label": row.label }));
    return box;
  }

  function tabled(told, id) {
    const parts = [made("h2", told.title, { id })];
    if (told.rows.length) {
      const table = made("table"), head = made("tr"), body = made("tbody"), top = made("thead");
      told.columns.forEach(([name, text]) => head.append(made("th", text, { scope: "col", class: "col-" + name })));
      told.rows.forEach((row) => {
        const line = made("tr", "", { class: (row.status === "silence" ? "" : "row ") + row.status, "data-row": row.id });
        told.columns.forEach(([name]) => line.append(cell(name, row, told.read)));
        body.append(line);
      });
      top.append(head);
      table.append(made("caption", told.caption), top, body);
      parts.push(table);
    }
    if (told.foot) parts.push(made("p", told.foot, { class: "soft" }));
    return parts;
  }

  /* The tables are made here, from text: they are the largest part of the page, and nothing in them has a state. */
  function list(told) {
    const place = document.getElementById("table");
    if (!told || !told.columns) {
      place.replaceChildren();
      return;
    }
    const silences = told.silences && told.silences.rows.length ? tabled(told.silences, "silences-title") : [];
    const focus = document.activeElement && document.activeElement.closest("tr[data-row]");
    place.replaceChildren(...silences, ...tabled(told, "table-title"));
    choose();
    const again = focus && place.querySelector(`[data-row="${CSS.escape(focus.dataset.row)}"] .read`);
    if (again) again.focus({ preventScroll: true });
  }

  function choose() {
    /* A silence has the rows at both its ends. */
    const ends = Array.from(document.querySelectorAll(".panel:has(.close):has(.silence) .jump[data-do=select]"), (one) => one.dataset.value);
    const chosen = [selected(), ...ends];
    document.querySelectorAll("tr[data-row]").forEach((one) => one.classList.toggle("selected", chosen.includes(one.dataset.row)));
  }

  /* Forms: the server leaves slots, the fields in them belong to the page alone. */
  const NAME = "detente.who";
  function own(name) {
    try { return window.localStorage.getItem(name) || ""; } catch { return ""; }
  }

  function keep(name, value) {
    try { window.localStorage.setItem(name, value); } catch { /* A browser that keeps nothing asks again. */ }
  }

  function field(slot) {
    const { name, choices, labels, area, hint, file } = slot.dataset;
    const made = document.createElement(choices ? "select" : area ? "textarea" : "input");
    made.name = name;
    if (choices) {
      const words = labels.split("|");
      choices.split("|").forEach((choice, at) => made.add(new Option(words[at], choice)));
    } else if (file) {
      made.type = "file";
      made.multiple = true;
      made.accept = file;
    } else {
      made.placeholder = hint || "";
      made.autocomplete = "off";
    }
    return made;
  }

  function furnish() {
    document.querySelectorAll(".slot").forEach((slot) => {
      const { name, value, choices } = slot.dataset;
      const drawn = [name, value, choices].join("\n");
      if (slot.dataset.drawn === drawn) return;
      slot.dataset.drawn = drawn;
      const made = field(slot);
      if (name !== "files") made.value = name === "who" ? own(NAME) : value || "";
      slot.replaceChildren(made);
    });
  }

  /* Documents travel as base64: the server sees the bytes as they are. */
  function encoded(blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  }

  async function send(files) {
    const sent = await Promise.all(
      Array.from(files, async (file) => ({ name: file.name, content: file.size ? await encoded(file) : "" })),
    );
    choices += 1;
    if (sent.length) window.dash_clientside.set_props("dropped", { data: { files: sent, count: choices } });
  }

  document.addEventListener("change", (event) => {
    if (event.target.name !== "files") return;
    send(event.target.files).then(() => { event.target.value = ""; });
  });

  ["dragover", "drop"].forEach((kind) => {
    document.addEventListener(kind, (event) => {
      /* A file that misses the box must not replace the page. */
      if (event.dataTransfer && event.dataTransfer.types.includes("Files")) event.preventDefault();
      if (kind === "drop" && event.target.closest(".desk")) send(event.dataTransfer.files);
    });
  });

  function sendPasted(button) {
    const area = document.querySelector(".slot [name=paste]");
    if (!area || !area.value.trim()) return;
    send([new File([area.value], button.dataset.as)]);
    area.value = "";
  }

  document.addEventListener("input", (event) => {
    if (event.target.name === "title") window.detente.entitle(event.target.value);
    if (event.target.name !== "who") return;
    keep(NAME, event.target.value);
    document.querySelectorAll(".slot [name=who]").forEach((one) => {
      if (one !== event.target) one.value = event.target.value;
    });
  });

  /* Until the server has answered, and the panel shows the row that the address names, a decision would hit the wrong one. */
  let deciding = 0;
  function settled() {
    window.clearTimeout(deciding);
    deciding = 0;
  }

  /* What a button asks for: its own data, and the fields of its form that were changed. */
  function decide(button) {
    if (deciding) return;
    const form = button.closest(".form") || document.querySelector(".decide");
    const row = document.querySelector(".decide");
    const who = own(NAME).trim();
    if (!who) {
      const name = document.querySelector(".slot [name=who]");
      if (name) name.focus();
      const desk = document.querySelector(".actions");
      window.dash_clientside.set_props("toast", { children: toast(desk ? desk.dataset.nameless : "") });
      return;
    }
    const { act, mention, undoes } = button.dataset;
    if (row && row.dataset.row !== selected() && !["add", "undo"].includes(act)) return;
    const asked = { act, who, row: row ? row.dataset.row : "", mention: mention || "", undoes: undoes || "", fields: {} };
    (form ? form.querySelectorAll(".slot [name]") : []).forEach((one) => {
      const before = one.parentElement.dataset.value || "";
      if (one.name === "value" || one.name === "other") asked[one.name] = one.value;
      else if (one.name !== "who" && (act === "add" || one.value !== before)) asked.fields[one.name] = one.value;
    });
    choices += 1;
    deciding = window.setTimeout(settled, 20000);
    window.dash_clientside.set_props("asked", { data: Object.assign(asked, { count: choices }) });
  }

  /* One letter decides, in review mode or inside the panel, and never while something is typed. */
  function shortcut(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    const reviewing = document.querySelector(".reviewing") || event.target.closest(".panel");
    const button = reviewing && /^[aernu]$/.test(event.key) && document.querySelector(`[data-key="${event.key}"]`);
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  }

  document.addEventListener("toggle", (event) => {
    if (event.target.matches(".menu[open]")) furnish();
  }, true);

  function openFields() {
    const edit = document.querySelector(".decide .edit");
    if (!edit) return;
    edit.open = true;
    furnish();
    edit.querySelector("[name]").focus();
  }

  /* What was chosen is told to whoever does not see the panel: its heading and date, not the whole article. */
  function speak(panel) {
    const told = [panel.querySelector(".who"), panel.querySelector(".when")].filter(Boolean);
    document.getElementById("spoken").textContent = told.map((one) => one.textContent).join(", ");
  }

  let fromTable = false;
  let choices = 0;
  document.addEventListener("click", (event) => {
    const read = event.target.closest(".read");
    fromTable = Boolean(event.isTrusted && read);
    if (read) navigate(changed({ sel: read.closest("tr").dataset.row }));
    const button = event.target.closest("[data-do]");
    if (button && !button.disabled) press(button);
    const item = event.target.closest("[data-save]");
    if (item) {
      choices += 1;
      const title = document.querySelector(".slot [name=title]");
      window.dash_clientside.set_props("saving", { data: { form: item.dataset.save, title: title ? title.value : "", count: choices } });
    }
    if (event.target.closest(".fold")) unfold(true);
    /* No store is of this generation: everything is asked for again. */
    if (event.target.closest(".retry")) window.dash_clientside.set_props("generation", { data: "" });
    if (event.target.closest(".samples")) {
      choices += 1;
      window.dash_clientside.set_props("dropped", { data: { samples: true, count: choices } });
    }
    if (event.target.closest(".paste")) sendPasted(event.target.closest(".paste"));
    if (event.target.closest(".unfold")) openFields();
    if (event.target.closest(".act")) decide(event.target.closest(".act"));
    const menu = document.querySelector(".menu[open]");
    if (menu && (!menu.contains(event.target) || event.target.closest(".item"))) menu.open = false;
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const menu = document.querySelector(".menu[open]");
      const close = document.querySelector(".panel .close");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      } else if (close && !event.target.closest("input, textarea, select")) {
        close.click();
      }
    }
    if (event.key === "Enter" && event.target.matches("input")) commit(event.target);
    shortcut(event);
    if (event.target.id !== "canvas" || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    event.preventDefault();
    (event.shiftKey ? pass : step)(event.key === "ArrowRight");
  });

  /* The filter bar is drawn anew after every step: who was in it stays in it. */
  let focused = "";
  document.addEventListener("focusin", (event) => {
    focused = event.target.id || "";
    if (event.target.matches("input")) event.target.dataset.before = event.target.value;
  });
  document.addEventListener("focusout", (event) => {
    if (event.target.matches("input")) commit(event.target);
  });

  /* A narrow page folds its filters; whether they are open outlives every new filter bar. */
  function unfold(toggle) {
    const bar = document.getElementById("filters");
    const button = document.getElementById("fold");
    if (!bar || !button) return;
    if (toggle) bar.classList.toggle("open");
    button.setAttribute("aria-expanded", String(bar.classList.contains("open")));
  }

  function refocus() {
    const active = document.activeElement;
    if (focused && (!active || active === document.body)) {
      const again = document.getElementById(focused);
      if (again) again.focus({ preventScroll: true });
    }
  }

  window.addEventListener("resize", remeasure);
  dark.addEventListener("change", remeasure);
  paint(measure());

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    detente: {
      /* plotly.js measures text as it draws: the fonts come first, but nobody waits for them longer than a moment. */
      screen: async function () {
        if (last) return unchanged();
        const faces = ["400 15px Inter", "700 15px Inter"].map((face) => document.fonts.load(face));
        await Promise.race([Promise.allSettled(faces), new Promise((resolve) => window.setTimeout(resolve, 1500))]);
        last = measure();
        return last;
      },

      paint: function (search, screen, drawn) {
        if (screen) paint(screen, drawn);
        return unchanged();
      },

      /* After the panel is new: mark the row, show the passage, bring the panel into view. */
      settle: function () {
        const row = selected();
        window.requestAnimationFrame(() => {
          choose();
          const panel = document.getElementById("panel");
          if (!panel) return;
          panel.querySelectorAll(".text").forEach((text) => {
            const mark = text.querySelector("mark.best") || text.querySelector("mark");
            /* Whole lines: none is cut in half at the upper edge. */
            const line = parseFloat(window.getComputedStyle(text).lineHeight);
            if (mark) text.scrollTop = Math.max(0, Math.floor((mark.offsetTop - 48) / line) * line);
          });
          if (row && panel.dataset.row !== row) {
            panel.scrollTop = 0;
            speak(panel);
            const box = panel.getBoundingClientRect();
            if (fromTable || box.top > window.innerHeight - 120 || box.bottom < 120) {
              panel.scrollIntoView({ block: window.innerWidth < 1100 ? "start" : "nearest" });
            }
          }
          panel.dataset.row = row || "";
          fromTable = false;
        });
        return unchanged();
      },

      list: function (told) {
        list(told);
        return unchanged();
      },

      refocus: function () {
        window.requestAnimationFrame(() => {
          refocus();
          unfold(false);
        });
        return unchanged();
      },

      furnish: function () {
        window.requestAnimationFrame(furnish);
        return unchanged();
      },

      tell: function (told) {
        settled();
        if (told && told.text) window.dash_clientside.set_props("toast", { children: toast(told.text) });
        return unchanged();
      },

      copy: function (clicks) {
        if (!clicks) return unchanged();
        const done = document.getElementById("copy").dataset.done;
        const tell = () => window.dash_clientside.set_props("toast", { children: toast(done) });
        if (navigator.clipboard) {
          navigator.clipboard.writeText(window.location.href).then(tell, () => {});
        }
        return unchanged();
      },

      save: async function (picture) {
        if (!picture) return unchanged();
        try {
          const { figure, form, width, height, scale, name } = picture;
          if (form === "svg") {
            const svg = await window.detente.svg(figure, width, height);
            const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
            save(address, name);
            window.setTimeout(() => URL.revokeObjectURL(address), 60000);
          } else {
            save(await window.detente.png(figure, width, height, scale), name);
          }
          return "";
        } catch (error) {
          return toast(picture.failed.replace("{reason}", error.message));
        }
      },
    },
  });
})();
