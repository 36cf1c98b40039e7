// Charts drawn from what the page already says in a table, and files dropped onto a form. Pages work without this.
'use strict';

function drawChart(place) {
  if (echarts.getInstanceByDom(place)) return;
  const chart = echarts.init(place, null, {renderer: 'canvas'});
  const options = JSON.parse(place.dataset.options);
  // rich text: an HTML tooltip would need inline styles, which the pages do not allow
  options.tooltip = Object.assign({trigger: 'axis', renderMode: 'richText'}, options.tooltip);
  options.animation = false;
  chart.setOption(options);
  window.addEventListener('resize', () => chart.resize());
}

// A page of many charts would keep an old computer busy: those far below are drawn when they come near, or for the printer.
const near = new IntersectionObserver(seen => seen.filter(one => one.isIntersecting).forEach(one => {
  near.unobserve(one.target);
  drawChart(one.target);
}), {rootMargin: '600px'});

function charts(root) { return root.querySelectorAll('.chart[data-options]'); }


function acceptDrops(root) {
  root.querySelectorAll('.drop').forEach(place => {
    const input = place.querySelector('input[type=file]');
    place.addEventListener('dragover', event => { event.preventDefault(); place.classList.add('over'); });
    place.addEventListener('dragleave', () => place.classList.remove('over'));
    place.addEventListener('drop', event => {
      event.preventDefault();
      place.classList.remove('over');
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    });
  });
}

// A choice in a place marked so needs no button, unless somebody has unfolded what else the form asks.
document.addEventListener('change', event => {
  const form = event.target.form;
  if (event.target.closest('[data-at-once]') && form && !form.querySelector('details[open]')) form.requestSubmit();
});

// What is typed into a form that keeps nothing by itself is not lost unsaid.
document.addEventListener('input', event => {
  const form = event.target.closest('form[data-unsaved]');
  if (!form) return;
  form.dataset.unsaved = 'typed';
  form.querySelectorAll('[data-unsaved-note]').forEach(note => note.hidden = false);
});
document.addEventListener('submit', event => delete event.target.dataset.unsaved);
window.addEventListener('beforeunload', event => {
  if (document.querySelector('form[data-unsaved=typed]')) event.preventDefault();
});

// On paper nothing is folded, and every chart is there.
window.addEventListener('beforeprint', () => {
  document.querySelectorAll('details.group').forEach(part => part.open = true);
  if (window.echarts) charts(document).forEach(drawChart);
});

// On a phone the rooms are a band that moves: the one somebody is in is to be seen.
function showRoom() {
  const band = document.querySelector('.rooms');
  const room = band && band.querySelector('[aria-current]');
  if (room) band.scrollLeft = room.offsetLeft - (band.clientWidth - room.clientWidth) / 2;
}

function begin(root) {
  if (window.echarts) charts(root).forEach(place => near.observe(place));
  acceptDrops(root);
}
document.addEventListener('DOMContentLoaded', () => { begin(document); showRoom(); });
document.addEventListener('htmx:load', event => begin(event.detail.elt));
