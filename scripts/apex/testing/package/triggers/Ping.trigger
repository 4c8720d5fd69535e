trigger Ping on Ping__e(after insert) {
  Notes.write(Trigger.new);
}
