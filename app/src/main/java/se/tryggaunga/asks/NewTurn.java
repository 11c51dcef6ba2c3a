package se.tryggaunga.asks;

import se.tryggaunga.asks.domain.Turn;

/**
 * What is said about an ask.
 *
 * @param spokenBy who said it, where it is written for one who does not sign in
 */
public record NewTurn(Turn turn, String words, String spokenBy, String confirmed) {}
