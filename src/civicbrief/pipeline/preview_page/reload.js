(async () => {
  const { wait, page, mark } = document.currentScript.dataset;
  for (;;) {
    try {
      const answer = await fetch(wait + "?" + new URLSearchParams({ page, mark }));
      if (answer.status === 200) return location.reload();
    } catch {
      await new Promise(resolve => setTimeout(resolve, 1000));
    }
  }
})();
