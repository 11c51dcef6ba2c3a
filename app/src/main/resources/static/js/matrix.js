// The matrix of a consent: on a phone its rows are folded and say how much is chosen in them; where
// there is room for a table they all stand open.
(() => {
  const tell = (row) => {
    const line = row.querySelector("[data-antal]");
    const chosen = row.querySelectorAll("input:checked").length;
    if (line) line.textContent = line.dataset.antal.replace("{0}", chosen);
  };

  const unfold = (matrix) => {
    const table = getComputedStyle(matrix.querySelector(".matris__huvud")).display !== "none";
    if (table) matrix.querySelectorAll("details").forEach((row) => { row.open = true; });
  };

  document.querySelectorAll(".matris").forEach((matrix) => {
    matrix.addEventListener("change", (event) => {
      const row = event.target.closest("details");
      if (row) tell(row);
    });
    matrix.querySelectorAll("details").forEach(tell);
    new ResizeObserver(() => unfold(matrix)).observe(matrix);
  });
})();
