package localapex.runtime.data;

/** {@code Database.DMLOptions}. */
public final class DmlOptions {

    public Boolean OptAllOrNone;
    public EmailHeader EmailHeader = new EmailHeader();
    public DuplicateRuleHeader DuplicateRuleHeader = new DuplicateRuleHeader();

    /** Which e-mails a save sends. */
    public static final class EmailHeader {

        public Boolean TriggerUserEmail;
        public Boolean TriggerOtherEmail;
        public Boolean TriggerAutoResponseEmail;
    }

    /** What becomes of duplicates; an org without duplicate rules has none. */
    public static final class DuplicateRuleHeader {

        public Boolean AllowSave;
        public Boolean RunAsCurrentUser;
        public Boolean IncludeRecordDetails;
    }
}
