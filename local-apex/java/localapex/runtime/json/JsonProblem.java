package localapex.runtime.json;

/** A text that is no JSON, or not JSON of the wanted shape. */
public final class JsonProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JsonProblem(String message) {
        super(message);
    }
}
