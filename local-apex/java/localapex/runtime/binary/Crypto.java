package localapex.runtime.binary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import localapex.runtime.exception.ApexException;

/** {@code Crypto}, as far as it needs no keys. */
public final class Crypto {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Crypto() {}

    public static ApexBlob generateDigest(String algorithm, ApexBlob input) {
        try {
            // Apex writes SHA1 and SHA-256, Java takes both
            return new ApexBlob(MessageDigest.getInstance(algorithm).digest(input.bytes()));
        } catch (NoSuchAlgorithmException unknown) {
            throw ApexException.of("InvalidParameterValueException", "Invalid algorithm " + algorithm);
        }
    }

    public static Integer getRandomInteger() {
        return RANDOM.nextInt();
    }

    public static Long getRandomLong() {
        return RANDOM.nextLong();
    }
}
