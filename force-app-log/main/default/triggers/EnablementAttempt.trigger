/** Keeps the log of the audit trail. */
trigger EnablementAttempt on Enablement_Attempt__e(after insert) {
  EnablementLogWriter.write(Trigger.new, EventBus.TriggerContext.currentContext().retries);
}
