package localapex.runtime.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import localapex.runtime.collection.ApexList;
import localapex.runtime.data.SaveResult;
import localapex.runtime.exception.ApexException;
import localapex.runtime.record.SObject;
import localapex.runtime.run.Execution;
import localapex.runtime.run.Transaction;
import localapex.runtime.text.ApexId;
import localapex.runtime.time.Clock;
import localapex.runtime.type.ApexType;

/**
 * {@code EventBus}. Events that are published immediately go out whatever becomes of the transaction; others go with its
 * commit. Triggers get them afterwards, in tests when the test is stopped or the bus is told to deliver.
 */
public final class EventBus {

    private static final ApexType SAVE_RESULT = ApexType.of("com/salesforce/api/Database/SaveResult");
    private static final String PREFIX = "e00";
    private static int published;

    private EventBus() {}

    public static SaveResult publish(SObject event) {
        return (SaveResult) publish(new ApexList(ApexType.entity(event.type()), List.of(event))).get(0);
    }

    public static ApexList publish(ApexList events) {
        List<Object> results = new ArrayList<>();
        if (!events.isEmpty()) count(events);
        List<SObject> delivered = new ArrayList<>();
        for (Object value : events.values()) {
            delivered.add(stamped((SObject) value));
            results.add(SaveResult.published(ApexId.of(PREFIX + String.format("%012d", published))));
        }
        if (!delivered.isEmpty()) Transaction.current()
            .async()
            .addEvents(delivered, isImmediate(delivered.get(0)));
        return new ApexList(SAVE_RESULT, results);
    }

    private static boolean isImmediate(SObject event) {
        return Execution.current().metadata().isPublishedImmediately(event.type());
    }

    private static void count(ApexList events) {
        if (events.get(0) == null) throw new NullPointerException();
        if (isImmediate((SObject) events.get(0))) Transaction.current().limits().countImmediateEvents();
        else Transaction.current().limits().countDml(events.size());
    }

    // with what the platform adds to an event
    private static SObject stamped(SObject event) {
        if (event == null) throw new NullPointerException();
        if (!event.type().toLowerCase(Locale.ROOT).endsWith("__e")) {
            throw ApexException.of("TypeException", "EventBus.publish() takes platform events, not " + event.type());
        }
        SObject stamped = event.copy(true, true, true);
        stamped.values().put("CreatedDate", Clock.now());
        stamped.values().put("CreatedById", UserContext.userId());
        stamped.values().putIfAbsent("EventUuid", UUID.randomUUID().toString());
        stamped.values().put("ReplayId", Integer.toString(++published));
        return stamped;
    }
}
