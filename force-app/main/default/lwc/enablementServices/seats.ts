/** Seats of user licenses and permission set licenses. */
export class Seats {
  /**
   * Free seats, never below zero; null when the running user may not see them.
   *
   * @param promised seats that earlier people of the same request are going to take
   */
  static left(totalSeats: number | null, usedSeats: number | null, promised: number): number | null {
    if (totalSeats == null || usedSeats == null) {
      return null;
    }
    const free = totalSeats - usedSeats - promised;
    return free > 0 ? free : 0;
  }
}
