import { BarController, BarElement, CategoryScale, Chart, Filler, LinearScale, LineElement, PointElement, RadarController, RadialLinearScale, Tooltip } from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, Filler, LinearScale, LineElement, PointElement, RadarController, RadialLinearScale, Tooltip);

const drawn = new Map();
document.addEventListener("hito:theme", redraw);
window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
document.addEventListener("htmx:load", drawAll);
document.fonts.ready.then(drawAll);

function redraw() {
  drawn.forEach((chart) => chart.destroy());
  drawn.clear();
  drawAll();
}

function drawAll() {
  for (const figure of document.querySelectorAll("[data-chart]")) {
    if (!drawn.has(figure)) {
      drawn.set(figure, draw(figure));
    }
  }
}

function draw(figure) {
  const rows = [...figure.querySelectorAll("tbody tr")];
  const labels = rows.map((row) => row.querySelector("th").textContent.trim());
  const cells = rows.map((row) => row.querySelector("td[data-value]"));
  const values = cells.map((cell) => Number(cell.dataset.value));
  const words = cells.map((cell) => cell.textContent.trim());
  const ink = colours(figure);
  Chart.defaults.font = { family: getComputedStyle(document.body).fontFamily, size: 13 };
  Chart.defaults.color = ink.text;
  const shape = figure.dataset.chart === "radar" ? radar : bars;
  const { type, scales, dataset, ...rest } = shape(ink, Number(figure.dataset.max));
  return new Chart(figure.querySelector("canvas"), {
    type,
    data: { labels: labels.map(wrap), datasets: [{ data: values, ...dataset }] },
    options: {
      maintainAspectRatio: false,
      animation: false,
      scales,
      plugins: { tooltip: { displayColors: false, callbacks: { label: (item) => words[item.dataIndex] } } },
      ...rest,
    },
  });
}

function radar(ink, max) {
  return {
    type: "radar",
    scales: {
      r: {
        min: 0,
        max: max || undefined,
        ticks: { display: false, stepSize: 1 },
        grid: { color: ink.rule },
        angleLines: { color: ink.rule },
        pointLabels: { color: ink.text, font: { size: 13 } },
      },
    },
    dataset: { backgroundColor: ink.wash, borderColor: ink.brand, borderWidth: 2.5, pointBackgroundColor: ink.brand, pointRadius: 4, pointHoverRadius: 6, fill: true },
  };
}

function bars(ink) {
  return {
    type: "bar",
    indexAxis: "y",
    scales: { x: { beginAtZero: true, grid: { color: ink.rule }, border: { display: false }, ticks: { maxTicksLimit: 5 } }, y: { grid: { display: false }, border: { color: ink.rule } } },
    dataset: { backgroundColor: ink.brand, borderRadius: 4, maxBarThickness: 26 },
  };
}

/** The canvas knows no custom properties: the colours in force are read off probes. */
function colours(figure) {
  const read = (name) => {
    const probe = document.createElement("i");
    probe.className = "probe-" + name;
    figure.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
  return { text: read("text"), brand: read("brand"), rule: read("rule"), wash: read("wash") };
}

function wrap(label) {
  const lines = [""];
  for (const word of label.split(" ")) {
    if (lines.at(-1).length && lines.at(-1).length + word.length > 22) {
      lines.push("");
    }
    lines[lines.length - 1] += (lines.at(-1) ? " " : "") + word;
  }
  return lines;
}
