package localapex.runtime.system;

import java.util.LinkedHashMap;
import java.util.Map;
import localapex.runtime.exception.ApexException;
import localapex.runtime.pipe.Org;
import localapex.runtime.pipe.OrgRefusal;
import localapex.runtime.text.ApexId;

/** {@code ResetPasswordResult}. Which password it would be is not emulated. */
public final class ResetPassword {

    private ResetPassword() {}

    static ResetPassword of(ApexId userId, boolean sendsEmail) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("userId", userId.toString());
        question.put("sendEmail", sendsEmail);
        try {
            Org.ask("resetPassword", question);
        } catch (OrgRefusal refusal) {
            throw ApexException.of("InvalidParameterValueException", refusal.getMessage());
        }
        return new ResetPassword();
    }
}
