package localapex.runtime.pipe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import localapex.runtime.json.JsonReader;
import localapex.runtime.json.JsonWriter;

/** One line of JSON in, one line of JSON out: the way to the program that started this one. */
public final class Pipe {

    private final BufferedReader in;
    private final OutputStream out;

    public Pipe(InputStream in, OutputStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        this.out = out;
    }

    /** @return null when the other side has closed */
    public Map<?, ?> receive() {
        try {
            String line = in.readLine();
            return line == null ? null : (Map<?, ?>) JsonReader.read(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void send(Map<String, ?> message) {
        try {
            out.write((JsonWriter.write(message) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Asks the org something and waits for what it says.
     *
     * @throws OrgRefusal when the org refuses
     */
    public Object ask(String question, Map<String, ?> details) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("ask", question);
        message.putAll(details);
        send(message);
        Map<?, ?> reply = receive();
        if (reply == null) throw new IllegalStateException("The program that started this one is gone.");
        if (!(reply.get("refused") instanceof Map<?, ?> refusal)) return reply.get("answer");
        throw new OrgRefusal((String) refusal.get("statusCode"), (String) refusal.get("message"));
    }
}
