@main struct Kieubao { static func main() {} }
