trigger Late on Late__e(after insert) {
  Notes.write(Trigger.new);
}
