/** Numbers that come one by one, tens of millions of them, and are read in their order once all are there. */
export class Numbers {
  #held = new Float64Array(4);
  #length = 0;

  add(number: number): void {
    if (this.#length === this.#held.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length] = number;
    this.#length += 1;
  }

  /** All of them, smallest first. */
  sorted(): Float64Array {
    return this.#held.subarray(0, this.#length).sort();
  }
}
