/*
 * Search, filters and sorting, over the rows that are there. Nothing is fetched, nothing is made out of text, and the state is in the address, so that a
 * view can be kept and passed on.
 */
(() => {
  const table = document.getElementById('fleet');
  const tools = document.getElementById('tools');
  const rows = [...table.tBodies];
  const none = document.querySelector('.none');
  const output = tools.querySelector('output');
  const selects = [...tools.querySelectorAll('select')];
  const texts = new Map();
  let sort = '';

  /** What a row is searched by: all that it shows. */
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
    return texts.get(row);
  };

  const matches = (row, words) =>
    selects.every(({ name, value }) => {
      if (value === '') return true;
      // Rules and severities are lists of words; folders and nesting states are not.
      const own = row.dataset[name];
      return name === 'rule' || name === 'severity' ? own.split(' ').includes(value) : own === value;
    }) && words.every((word) => textOf(row).includes(word));

  const apply = () => {
    const words = tools.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !matches(row, words);
      if (!row.hidden) shown++;
    }
    none.hidden = shown > 0;
    output.value = shown === rows.length ? `${shown} files` : `${shown} of ${rows.length} files`;
    for (const select of selects) select.classList.toggle('set', select.value !== '');
    for (const button of document.querySelectorAll('[data-filter]')) {
      const select = tools.elements[button.dataset.filter];
      button.setAttribute('aria-pressed', String(select?.value === button.dataset.value));
    }
  };

  const keep = () => {
    const state = new URLSearchParams();
    for (const [name, value] of new FormData(tools)) if (value !== '') state.set(name, value);
    if (sort !== '') state.set('sort', sort);
    history.replaceState(null, '', state.size > 0 ? `#${state}` : location.pathname + location.search);
  };

  const keyOf = (row, name) => {
    if (name === 'findings') return Number(row.dataset.findings);
    const column = ['name', 'about', 'allows', 'enables', 'verdict'].indexOf(name);
    return row.rows[0].cells[column].textContent.toLowerCase();
  };

  /** @param wanted `name`, `-name` for the other way round, or nothing for the order that the page came in. */
  const sortBy = (wanted) => {
    sort = wanted;
    const name = wanted.replace(/^-/, '');
    const way = wanted.startsWith('-') ? -1 : 1;
    const key = (row) => (name === '' ? Number(row.dataset.index) : keyOf(row, name));
    const keyed = rows.map((row) => [key(row), Number(row.dataset.index), row]);
    keyed.sort(([a, i], [b, j]) => (a < b ? -way : a > b ? way : i - j));
    table.append(...keyed.map(([, , row]) => row));
    for (const button of table.querySelectorAll('[data-sort]')) {
      const on = button.dataset.sort === name;
      button.closest('th').setAttribute('aria-sort', on ? (way > 0 ? 'ascending' : 'descending') : 'none');
    }
  };

  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) select.value = state.get(select.name) ?? '';
    for (const select of selects) if (select.selectedIndex < 0) select.value = '';
    tools.elements.text.value = state.get('text') ?? '';
    const wanted = state.get('sort') ?? '';
    sortBy(/^-?(?:name|about|allows|enables|verdict|findings)$/.test(wanted) ? wanted : '');
    apply();
  };

  const change = () => {
    apply();
    keep();
  };

  tools.addEventListener('input', change);
  tools.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', restore);

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button === null) return;
    const { filter, value, sort: name } = button.dataset;
    if (filter !== undefined) {
      const select = tools.elements[filter];
      select.value = select.value === value ? '' : value;
      change();
      if (select.value !== '') tools.scrollIntoView({ block: 'nearest' });
    }
    if (name !== undefined) {
      const first = name === 'findings' ? `-${name}` : name;
      const second = name === 'findings' ? name : `-${name}`;
      sortBy(sort === first ? second : sort === second ? '' : first);
      keep();
    }
    if ('reset' in button.dataset) {
      event.preventDefault();
      tools.reset();
      sortBy('');
      change();
    }
    if ('open' in button.dataset) {
      const all = rows.filter((row) => !row.hidden).flatMap((row) => [...row.querySelectorAll('details')]);
      const open = !all.every((one) => one.open);
      for (const one of all) one.open = open;
      button.textContent = open ? 'Close all' : 'Open all';
    }
  });

  tools.hidden = false;
  restore();
})();
