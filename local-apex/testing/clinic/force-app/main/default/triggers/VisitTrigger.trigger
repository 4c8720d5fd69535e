trigger VisitTrigger on Visit__c(before insert, after update) {
  for (Visit__c visit : Trigger.new) {
    if (Trigger.isInsert && visit.Day__c == null) {
      visit.Day__c.addError(Label.Visit_Refused);
    } else if (Trigger.operationType == TriggerOperation.AFTER_UPDATE) {
      visit.addError(Trigger.oldMap.get(visit.Id).Name);
    }
  }
}
