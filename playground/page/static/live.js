// The live line to the playground: changes come in, commands go out and are answered.

export class Live {
  /** @param {(changes: object, fresh: boolean) => void} onChanges  @param {(up: boolean) => void} onLine */
  constructor(onChanges, onLine) {
    this.onChanges = onChanges;
    this.onLine = onLine;
    this.waiting = new Map();
    this.number = 0;
    this.pause = 200;
    this.connect();
  }

  connect() {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.socket = new WebSocket(`${scheme}://${location.host}/live`);
    let fresh = true;
    this.socket.addEventListener("open", () => {
      this.pause = 200;
      this.onLine(true);
    });
    this.socket.addEventListener("message", (event) => {
      const told = JSON.parse(event.data);
      if ("answer" in told) return this.answered(told);
      this.onChanges(told, fresh);
      fresh = false;
    });
    this.socket.addEventListener("close", () => this.lost());
  }

  lost() {
    this.onLine(false);
    for (const { reject } of this.waiting.values()) reject(new Error("The playground is not there."));
    this.waiting.clear();
    setTimeout(() => this.connect(), this.pause);
    this.pause = Math.min(this.pause * 2, 3000);
  }

  answered({ answer, error }) {
    const asked = this.waiting.get(answer);
    this.waiting.delete(answer);
    if (error) asked?.reject(new Error(error));
    else asked?.resolve();
  }

  /** Asks the playground to do something. @returns {Promise<void>} */
  ask(command) {
    if (this.socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error("The playground is not there."));
    const n = (this.number += 1);
    this.socket.send(JSON.stringify({ ...command, n }));
    return new Promise((resolve, reject) => this.waiting.set(n, { resolve, reject }));
  }
}
