@main
struct Fristvagt {
  static func main() {
    print("fristvagt")
  }
}
