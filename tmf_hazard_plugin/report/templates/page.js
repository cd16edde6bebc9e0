"use strict";
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const count = (value) => value.toLocaleString(document.documentElement.lang, { useGrouping: true });
  const marks = new Map(all(".mark").map((mark) => [mark.dataset.row, mark]));
  const controls = one(".controls");

  // A long list keeps its further rows as text, which costs nothing when the file opens, until they are needed.
  const tables = all("table.list").map((table) => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const button = one(`.more[data-of="${table.id}"]`);
    return { table, body, rows, button, shown: rows.length, sort: null, found: rows };
  });
  const owner = new Map();
  const own = (list, rows) => rows.forEach((row) => owner.set(row.id, { list, row }));
  for (const list of tables) own(list, list.rows);
  function readRest() {
    for (const text of all("script.rest")) {
      const list = tables.find(({ table }) => table.id === text.dataset.of);
      const holder = document.createElement("template");
      holder.innerHTML = text.textContent;
      const rows = [...holder.content.querySelectorAll("tr")];
      own(list, rows);
      list.rows = list.rows.concat(rows);
      list.found = list.rows;
      text.remove();
    }
  }

  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, row.textContent.toLocaleLowerCase());
    return texts.get(row);
  };
  const valueOf = (row, column, kind) => {
    const cell = row.cells[column];
    if (kind === "class") return Number(row.dataset.class);
    if (kind === "text") return cell.textContent.trim();
    const shown = parseFloat(cell.textContent.replace(/[\u00a0\s]/g, "").replace(",", "."));
    return Number.isNaN(shown) ? null : shown;
  };

  function matches(row) {
    const { text, classes, group, unsettled } = wanted;
    return (!text || textOf(row).includes(text))
      && (!classes || classes.has(row.dataset.class))
      && (!group || row.dataset.group === group)
      && (!unsettled || row.classList.contains("u"));
  }
  let wanted = {};

  function draw(list) {
    const page = document.createDocumentFragment();
    for (const row of list.found.slice(0, list.shown)) page.append(row);
    list.body.replaceChildren(page);
    if (list.button) list.button.hidden = list.found.length <= list.shown;
  }

  function arrange(list) {
    readRest();
    list.found = list.rows.filter(matches);
    if (list.sort) {
      const { column, kind, sign } = list.sort;
      const keyed = list.found.map((row) => [valueOf(row, column, kind), row]);
      const compare = kind === "text" ? collator.compare : (a, b) => a - b;
      keyed.sort(([a], [b]) => {
        if (a === null || a === "" || b === null || b === "") {
          return (a === null || a === "") - (b === null || b === ""); // what is empty comes last, either way
        }
        return sign * compare(a, b);
      });
      list.found = keyed.map(([, row]) => row);
    }
    draw(list);
  }

  function filter() {
    const boxes = all("input[name=class]", controls);
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    readRest();
    wanted = {
      text: one("input[type=search]", controls).value.trim().toLocaleLowerCase(),
      classes: chosen.length === boxes.length ? null : new Set(chosen),
      group: one("select", controls)?.value ?? "",
      unsettled: one("input[name=unsettled]", controls).checked,
    };
    tables.forEach(arrange);
    const shown = new Set(tables.flatMap((list) => list.found.map((row) => row.id)));
    for (const [id, mark] of marks) mark.classList.toggle("off", !shown.has(id));
    const output = one("output", controls);
    output.textContent = output.dataset.text
      .replace("{shown}", count(shown.size)).replace("{all}", count(owner.size));
  }

  for (const list of tables) {
    all("thead th", list.table).forEach((head, column) => {
      const button = one(".sort", head);
      button.setAttribute("role", "button");
      button.tabIndex = 0;
      button.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        button.click();
      });
      button.addEventListener("click", () => {
        const kind = head.dataset.kind;
        const ascending = head.getAttribute("aria-sort") === "ascending";
        const descending = head.getAttribute("aria-sort") === "descending";
        // Scores from the highest, ranks and texts from the first.
        const up = ascending ? false : descending ? true : kind === "text" || head.dataset.first === "up";
        for (const other of all("thead th", list.table)) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        list.sort = { column, kind, sign: up ? 1 : -1 };
        arrange(list);
      });
    });
    list.button?.addEventListener("click", () => {
      readRest();
      list.shown = Infinity;
      draw(list);
    });
  }
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("reset", () => setTimeout(filter));

  function light(id) {
    for (const lit of all(".on")) lit.classList.remove("on");
    owner.get(id)?.row.classList.add("on");
    marks.get(id)?.classList.add("on");
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-row]");
    if (!link) return;
    readRest();
    const { list, row } = owner.get(link.dataset.row);
    if (!row.isConnected) { // filtered out, or among the rows not yet shown
      if (!list.found.includes(row)) {
        controls.reset();
        filter();
      }
      if (list.found.indexOf(row) >= list.shown) {
        list.shown = Infinity;
        draw(list);
      }
    }
    light(link.dataset.row);
  });

  let before = [];
  window.addEventListener("beforeprint", () => {
    readRest();
    before = tables.map((list) => list.shown);
    for (const list of tables) {
      list.shown = Infinity;
      draw(list);
    }
  });
  window.addEventListener("afterprint", () => {
    tables.forEach((list, k) => {
      list.shown = before[k];
      draw(list);
    });
  });
  all(".screen[hidden], .controls[hidden]").forEach((part) => { part.hidden = false; });
})();
