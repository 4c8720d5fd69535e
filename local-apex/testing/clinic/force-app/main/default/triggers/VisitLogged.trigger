trigger VisitLogged on Visit_Logged__e(after insert) {
  VisitEvents.read(Trigger.new);
}
