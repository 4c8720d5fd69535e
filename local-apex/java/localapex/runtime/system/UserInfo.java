package localapex.runtime.system;

import java.util.Map;
import localapex.runtime.data.Queries;
import localapex.runtime.record.SObject;

/** {@code UserInfo}. */
public final class UserInfo {

    private UserInfo() {}

    private static String text(String field) {
        Object value = UserContext.user().get(field);
        return value == null ? null : value.toString();
    }

    public static String getUserId() {
        return UserContext.userId().toString();
    }

    public static String getName() {
        return text("Name");
    }

    public static String getFirstName() {
        return text("FirstName");
    }

    public static String getLastName() {
        return text("LastName");
    }

    public static String getUserName() {
        return text("Username");
    }

    public static String getUserEmail() {
        return text("Email");
    }

    public static String getProfileId() {
        return text("ProfileId");
    }

    public static String getUserRoleId() {
        return text("UserRoleId");
    }

    public static String getUserType() {
        return text("UserType");
    }

    public static String getLocale() {
        return text("LocaleSidKey");
    }

    public static String getLanguage() {
        return text("LanguageLocaleKey");
    }

    public static ApexTimeZone getTimeZone() {
        return new ApexTimeZone(UserContext.zone());
    }

    public static String getOrganizationId() {
        return organization().get("Id").toString();
    }

    public static String getOrganizationName() {
        return (String) organization().get("Name");
    }

    private static SObject organization() {
        return (SObject) Queries.quietly("SELECT Id, Name FROM Organization", Map.of()).get(0);
    }
}
