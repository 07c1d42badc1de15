/// The natural logarithm of a number above zero.
///
/// The same bits on every machine: it uses the four operations alone. It is off by some units in
/// the last place at most.
package func naturalLogarithm(_ number: Double) -> Double {
  precondition(number > 0 && number.isFinite, "only numbers above zero have a logarithm")
  var exponent = Double(number.exponent)
  var fraction = number.significand
  // Between the roots of 1/2 and 2 the series below is short.
  if fraction > 1.414_213_562_373_095_1 {
    fraction /= 2
    exponent += 1
  }
  // ln f = 2 (s + s^3/3 + s^5/5 + ...) for s = (f - 1)/(f + 1), which is under 0.1716.
  let small = (fraction - 1) / (fraction + 1)
  let square = small * small
  var sum = 0.0
  for odd in stride(from: 23.0, through: 3, by: -2) { sum = square * (1 / odd + sum) }
  return exponent * 0.693_147_180_559_945_3 + 2 * small * (1 + sum)
}
