// What the measuring of the page runs inside it; times are in milliseconds.
const frame = () => new Promise(requestAnimationFrame);

globalThis.probe = {
  /** Resolves with the time since the page was asked for, once all phones stand there with the newest bubble drawn. */
  async usable(phones) {
    while (document.querySelectorAll(".phone").length < phones || !document.querySelector(".phone .bubble")) await frame();
    await frame();
    return performance.now();
  },

  /** Scrolls to and fro, so many pixels a frame, and returns how long each frame took. */
  async scrolled(selector, side, step, frames) {
    const node = document.querySelector(selector);
    const times = [];
    let before = await frame();
    for (let direction = node[side] ? -1 : 1; times.length < frames; ) {
      const from = node[side];
      node[side] += direction * step;
      if (node[side] === from) direction = -direction;
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return times;
  },

  /** Lets the bot say something, and returns how long it took until its bubble was drawn. */
  async said(call, text) {
    const start = performance.now();
    const drawn = async () => {
      const words = () => [...document.querySelectorAll(".phone:first-child .text")].at(-1)?.textContent;
      while (words() !== text) await frame();
      await frame();
      return performance.now() - start;
    };
    const [time] = await Promise.all([drawn(), fetch(call)]);
    return time;
  },
};
