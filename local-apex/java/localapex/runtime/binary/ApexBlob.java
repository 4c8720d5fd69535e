package localapex.runtime.binary;

import java.util.Arrays;
import java.util.Base64;

/** {@code Blob}. */
public final class ApexBlob {

    private final byte[] bytes;

    public ApexBlob(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public static ApexBlob ofBase64(String text) {
        return new ApexBlob(Base64.getDecoder().decode(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String toBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApexBlob blob && Arrays.equals(blob.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Blob[" + bytes.length + "]";
    }
}
