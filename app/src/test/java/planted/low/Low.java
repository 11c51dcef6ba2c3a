package planted.low;

public class Low {}
