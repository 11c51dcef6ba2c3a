// Ctrl+K or ⌘K goes to the search, from any page that has one in its menu.
(() => {
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const link = document.querySelector('a[href="/sok"]');
    if (!link) return;
    event.preventDefault();
    const field = document.getElementById("sought");
    if (field) field.focus();
    else link.click();
  });
})();
