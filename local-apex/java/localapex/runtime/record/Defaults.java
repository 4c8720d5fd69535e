package localapex.runtime.record;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import localapex.runtime.NotEmulated;
import localapex.runtime.load.Metadata;
import localapex.runtime.load.XmlFile;
import localapex.runtime.run.Execution;

/** Default values of an object's fields, as the project's metadata have them. */
public final class Defaults {

    private Defaults() {}

    /** @throws NotEmulated when not all fields of the object are the project's, or a default is a formula */
    public static void fill(SObject row) {
        // an event gets the id that tells two deliveries of it from two events
        if (row.type().toLowerCase(Locale.ROOT).endsWith("__e")) row.setValue(
            UUID.randomUUID().toString(),
            "EventUuid"
        );
        Metadata metadata = Execution.current().metadata();
        if (!metadata.isOwn(row.type())) throw new NotEmulated("Default values of " + row.type());
        for (Map.Entry<String, XmlFile> field : metadata.fields(row.type()).entrySet()) {
            String value = field.getValue().text("defaultValue");
            if (value != null) row.setValue(value(row.type() + "." + field.getKey(), value), field.getKey());
        }
    }

    private static Object value(String field, String text) {
        if (text.matches("(?i)true|false")) return Boolean.valueOf(text);
        if (text.matches("-?\\d+(\\.\\d+)?")) return new BigDecimal(text);
        if (text.matches("(?s)\"[^\"]*\"")) return text.substring(1, text.length() - 1);
        throw new NotEmulated("The default value " + text + " of " + field);
    }
}
