// Stands in for QuartzCore, for the type checker alone; see Stubs/Security. Addresses begin with
// https://developer.apple.com/documentation/quartzcore/

import Foundation

// catransaction
open class CATransaction: NSObject {
  // catransaction/flush()
  open class func flush() {}
}
