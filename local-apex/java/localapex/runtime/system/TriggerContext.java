package localapex.runtime.system;

import java.util.List;
import localapex.runtime.collection.ApexList;
import localapex.runtime.record.SObject;
import localapex.runtime.type.ApexType;
import localapex.runtime.type.PlatformEnum;

/** {@code Trigger}: what the trigger of a platform event sees, which is always after insert. */
public final class TriggerContext {

    /**
     * Events that are delivered.
     *
     * @param retries how often the trigger has asked for them again
     */
    public record Delivery(List<SObject> events, int retries) {}

    private static Delivery delivery;

    private TriggerContext() {}

    /** While something runs, these are the records of the trigger. */
    public static void during(Delivery records, Runnable work) {
        Delivery outer = delivery;
        delivery = records;
        try {
            work.run();
        } finally {
            delivery = outer;
        }
    }

    static int retries() {
        return delivery == null ? 0 : delivery.retries();
    }

    public static boolean isExecuting() {
        return delivery != null;
    }

    public static ApexList getNew() {
        if (delivery == null) return null;
        return new ApexList(ApexType.entity(delivery.events().get(0).type()), delivery.events());
    }

    public static Object getOld() {
        return null;
    }

    public static int size() {
        return delivery.events().size();
    }

    public static boolean isBefore() {
        return false;
    }

    public static boolean isAfter() {
        return isExecuting();
    }

    public static boolean isInsert() {
        return isExecuting();
    }

    public static boolean isUpdate() {
        return false;
    }

    public static boolean isDelete() {
        return false;
    }

    public static boolean isUndelete() {
        return false;
    }

    public static PlatformEnum operationType() {
        return isExecuting() ? PlatformEnum.of("System/TriggerOperation", "AFTER_INSERT") : null;
    }
}
