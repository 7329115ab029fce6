"use strict";
// src/rules/examples.ts
const examples = {
	"absent-device-settings": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nethernet0.virtualDev = \"e1000\"\nethernet0.connectionType = \"nat\"\nsound.virtualDev = \"hdaudio\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nide1:0.present = \"FALSE\"\nide1:0.fileName = \"auto detect\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000\"\nfloppy0.fileName = \"floppy.img\"\npciPassthru.use64bitMMIO = \"TRUE\"\nusb.generic.autoconnect = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"absolute-path": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"/vmfs/volumes/datastore1/lab-hv-01/lab-hv-01.vmdk\"\nnvram = \"D:\\machines\\lab-hv-01.nvram\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nnvram = \"lab-hv-01.nvram\"\nsharedFolder0.present = \"TRUE\"\nsharedFolder0.enabled = \"TRUE\"\nsharedFolder0.readAccess = \"TRUE\"\nsharedFolder0.writeAccess = \"TRUE\"\nsharedFolder0.hostPath = \"/home/kim/src\"\nsharedFolder0.guestName = \"share0\"\nsharedFolder.maxNum = \"1\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"accidental-escape": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"Shift_JIS\"\nconfig.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"\u0083|AB\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"Shift_JIS\"\nconfig.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"\u0083|7CAB\"\nannotation = \"\u0083\\\u00b1|0A\u008a\u00bf|0D|0A\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"api-guest-os": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12_64Guest\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"attached-iso": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nsata0.present = \"TRUE\"\nsata0:1.present = \"TRUE\"\nsata0:1.deviceType = \"cdrom-image\"\nsata0:1.fileName = \"debian-12.iso\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nsata0.present = \"TRUE\"\nsata0:1.present = \"TRUE\"\nsata0:1.deviceType = \"cdrom-image\"\nsata0:1.fileName = \"debian-12.iso\"\nsata0:1.startConnected = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"backslash-path": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"disks\\system.vmdk\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"disks/system.vmdk\"\nnvram = \"C:\\machines\\lab-hv-01.nvram\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"bad-escape": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nannotation = \"a | b |zz\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nannotation = \"|22 |7C |7c |0A |23 |09\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"boolean-spelling": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"false\"\nmem.hotadd = \"True\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"FALSE\"\nguestinfo.site = \"true\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"broad-shared-folder": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nsharedFolder0.present = \"TRUE\"\nsharedFolder0.enabled = \"TRUE\"\nsharedFolder0.readAccess = \"TRUE\"\nsharedFolder0.writeAccess = \"TRUE\"\nsharedFolder0.hostPath = \"C:\\Users\\kim\"\nsharedFolder0.guestName = \"share0\"\nsharedFolder1.present = \"TRUE\"\nsharedFolder1.enabled = \"TRUE\"\nsharedFolder1.readAccess = \"TRUE\"\nsharedFolder1.writeAccess = \"TRUE\"\nsharedFolder1.hostPath = \"D:\\\"\nsharedFolder1.guestName = \"share1\"\nsharedFolder.maxNum = \"2\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nsharedFolder0.present = \"TRUE\"\nsharedFolder0.enabled = \"TRUE\"\nsharedFolder0.readAccess = \"TRUE\"\nsharedFolder0.writeAccess = \"TRUE\"\nsharedFolder0.hostPath = \"C:\\Users\\kim\\shared\"\nsharedFolder0.guestName = \"share0\"\nsharedFolder1.present = \"TRUE\"\nsharedFolder1.enabled = \"TRUE\"\nsharedFolder1.readAccess = \"TRUE\"\nsharedFolder1.writeAccess = \"TRUE\"\nsharedFolder1.hostPath = \"/home/kim/src/lab\"\nsharedFolder1.guestName = \"share1\"\nsharedFolder2.present = \"TRUE\"\nsharedFolder2.enabled = \"TRUE\"\nsharedFolder2.readAccess = \"TRUE\"\nsharedFolder2.writeAccess = \"TRUE\"\nsharedFolder2.hostPath = \"/Users/Shared\"\nsharedFolder2.guestName = \"share2\"\nsharedFolder3.present = \"FALSE\"\nsharedFolder3.enabled = \"TRUE\"\nsharedFolder3.readAccess = \"TRUE\"\nsharedFolder3.writeAccess = \"TRUE\"\nsharedFolder3.hostPath = \"/\"\nsharedFolder3.guestName = \"share3\"\nsharedFolder.maxNum = \"4\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"byte-order-mark": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "\u00ef\u00bb\u00bf.encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"cpu-topology": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nnumvcpus = \"6\"\ncpuid.coresPerSocket = \"4\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nnumvcpus = \"8\"\ncpuid.coresPerSocket = \"4\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"custom-vnet": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.connectionType = \"custom\"\nethernet0.vnet = \"VMnet3\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.connectionType = \"custom\"\nethernet0.vnet = \"/dev/vmnet8\"\nethernet1.present = \"TRUE\"\nethernet1.virtualDev = \"e1000e\"\nethernet1.connectionType = \"nat\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"debug-stub": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\ndebugStub.listen.guest64 = \"TRUE\"\ndebugStub.port.guest64 = \"55555\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\ndebugStub.listen.guest32 = \"FALSE\"\ndebugStub.listen.guest32.remote = \"TRUE\"\ndebugStub.hideBreakpoints = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"disabled-logging": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nlogging = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nlogging = \"TRUE\"\nlog.keepOld = \"10\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"disabled-mitigations": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nulm.disableMitigations = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nulm.disableMitigations = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"disabled-vhv": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"FALSE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"duplicate-backing": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nscsi0:1.present = \"TRUE\"\nscsi0:1.fileName = \"lab-hv-01.vmdk\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nscsi0:1.present = \"FALSE\"\nscsi0:1.fileName = \"lab-hv-01.vmdk\"\nscsi1.present = \"TRUE\"\nscsi1.sharedBus = \"virtual\"\nscsi1:0.present = \"TRUE\"\nscsi1:0.fileName = \"quorum.vmdk\"\nscsi1:1.present = \"TRUE\"\nscsi1:1.fileName = \"quorum.vmdk\"\nscsi0:2.present = \"TRUE\"\nscsi0:2.fileName = \"shared.vmdk\"\nscsi0:2.sharing = \"multi-writer\"\nscsi0:3.present = \"TRUE\"\nscsi0:3.fileName = \"shared.vmdk\"\nscsi0:3.sharing = \"multi-writer\"\nscsi0:4.present = \"TRUE\"\nscsi0:4.fileName = \"shared.vmdk\"\nide0:0.present = \"TRUE\"\nide0:0.deviceType = \"cdrom-image\"\nide0:0.fileName = \"install.iso\"\nide0:1.present = \"TRUE\"\nide0:1.deviceType = \"cdrom-image\"\nide0:1.fileName = \"install.iso\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"duplicate-key": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize = \"4096\"\nnumvcpus = \"4\"\nmemsize = \"4096\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0:0.present = \"TRUE\"\nscsi0:1.present = \"TRUE\"\n# memsize = \"4096\"\nmemsize = \"4096\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"dvfilter": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.networkName = \"VM Network\"\nethernet0.filter4.name = \"dvfilter-maclearn\"\nethernet0.filter4.onFailure = \"failOpen\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.networkName = \"VM Network\"\nethernet0.noPromisc = \"FALSE\"\nethernet0.filter4.name = \"\"\nethernet1.present = \"FALSE\"\nethernet1.filter2.name = \"dvfilter-agent\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"empty-value": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nannotation =\nfloppy0.fileName=\nguestinfo.note = # later\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nannotation = \"\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"encoding-mismatch": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"Caf\u00e9\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"Caf\u00c3\u00a9\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"encrypted-file": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\ndisplayName = \"lab-sealed-01\"\nencryptedVM.guid = \"{00010203-0405-0607-0809-0A0B0C0D0E0F}\"\nencryption.keySafe = \"vmware:key/list/(pair/(phrase/AAEC))\"\nencryption.data = \"AAECAwQFBgcICQ==\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvmx.encryptionType = \"partial\"\nencryption.keySafe = \"vmware:key/list/(pair/(phrase/AAEC))\"\nencryption.data = \"AAECAwQFBgcICQ==\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"expired-suppression": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"20\"\ndisplayName = \"build-07\"\nguestOS = \"debian12-64\"\n# vmxlint-disable-next-line disabled-vhv until 2024-06-30 -- moves to the new cluster in June\nvhv.enable = \"FALSE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"20\"\ndisplayName = \"build-07\"\nguestOS = \"debian12-64\"\n# vmxlint-disable-next-line disabled-vhv until 9999-12-31 -- the cluster cannot nest\nvhv.enable = \"FALSE\"\n"
		}]
	},
	"forbidden-vhv": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\n"
		}]
	},
	"foreign-syntax": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\";\nmemsize = \"4096\", # in MB\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nannotation = \"a: b; // c, [d] {e}\"\nguestinfo.url = \"http://example.com/;x\"\n# [section]\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"glued-entries": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nusb.present = \"TRUE\"vhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\n# after a power cycle: vhv.enable = \"TRUE\"\nnumvcpus = \"4\" # and below vhv.enable = \"TRUE\"\nannotation = \"set by hand:vhv.enable=TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"hardening-missing": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"efi\"\nuefi.secureBoot.enabled = \"TRUE\"\nbios.bootDeviceClasses = \"allow:hd\"\nRemoteDisplay.maxConnections = \"1\"\ntools.guest.desktop.autolock = \"TRUE\"\nmigrate.encryptionMode = \"required\"\nlog.keepOld = \"10\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"hardware-version-too-old": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"11\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"efi\"\nuefi.secureBoot.enabled = \"TRUE\"\nnvme0.present = \"TRUE\"\nnvme0:0.present = \"TRUE\"\nnvme0:0.fileName = \"lab-hv-01.vmdk\"\nusb_xhci.present = \"TRUE\"\npciBridge0.present = \"TRUE\"\npciBridge4.present = \"TRUE\"\npciBridge4.virtualDev = \"pcieRootPort\"\npciBridge4.functions = \"8\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"11\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"efi\"\nuefi.secureBoot.enabled = \"FALSE\"\nsata0.present = \"TRUE\"\nnvme0.present = \"FALSE\"\nvtpm.present = \"FALSE\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"vmxnet3\"\npciBridge0.present = \"TRUE\"\npciBridge4.present = \"TRUE\"\npciBridge4.virtualDev = \"pcieRootPort\"\npciBridge4.functions = \"8\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"hidden-hypervisor": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hyperv-01\"\nguestOS = \"windows2019srv-64\"\nhypervisor.cpuid.v0 = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hyperv-01\"\nguestOS = \"windows2019srv-64\"\nhypervisor.cpuid.v0 = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"host-without-vhv-allow": {
		bad: [
			{
				path: "esx-01/etc/vmware/config",
				kind: "host",
				text: "libdir = \"/usr/lib/vmware\"\nauthd.proxy.nfc = \"vmware-hostd:ha-nfc\"\nauthd.fullpath = \"/sbin/authd\"\nvhv.allow = \"TRUE\"\n"
			},
			{
				path: "esx-01/vmfs/volumes/ds1/pve-01/pve-01.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"pve-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "esx-02/etc/vmware/config",
				kind: "host",
				text: "libdir = \"/usr/lib/vmware\"\nauthd.proxy.nfc = \"vmware-hostd:ha-nfc\"\nauthd.fullpath = \"/sbin/authd\"\nvhv.allow = \"FALSE\"\n"
			},
			{
				path: "esx-02/vmfs/volumes/ds1/pve-02/pve-02.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"pve-02\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
			}
		],
		good: [
			{
				path: "esx-01/etc/vmware/config",
				kind: "host",
				text: "libdir = \"/usr/lib/vmware\"\nauthd.proxy.nfc = \"vmware-hostd:ha-nfc\"\nauthd.fullpath = \"/sbin/authd\"\nvhv.allow = \"TRUE\"\n"
			},
			{
				path: "esx-01/vmfs/volumes/ds1/pve-01/pve-01.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"pve-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "machines/pve-02/pve-02.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"pve-02\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
			}
		]
	},
	"inline-comment": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize = \"4096\" # 4 GB\nnumvcpus = \"2\"# as licensed\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\n# 4 GB\nmemsize = \"4096\"\nannotation = \"rack #7\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"inner-quote": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"the \"big\" one\"\nannotation = \"say \\\"hello\\\"\" # twice\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nannotation = \"the |22big|22 one\" # \"two\" quotes\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"insecure-isolation": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nisolation.tools.copy.disable = \"FALSE\"\nisolation.tools.paste.disable = \"FALSE\"\nisolation.tools.dnd.disable = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nisolation.tools.copy.disable = \"TRUE\"\nisolation.tools.paste.disable = \"true\"\ntools.guestlib.enableHostInfo = \"FALSE\"\ntools.setInfo.sizeLimit = \"1048576\"\nisolation.tools.hgfs.disable = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"invalid-boolean": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"enabled!\"\nsound.present = \"TURE\"\ntools.syncTime = \"1\"\nusb.present = \"yes\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nsound.present = \"true\"\nusb.present = \"False\"\nfloppy0.present = \"\"\ntime.synchronize.continue = \"0\"\nscsi0.present = \"TRUE\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.virtualSSD = \"1\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"invalid-enum": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"uefi\"\nscsi1.present = \"TRUE\"\nscsi1.virtualDev = \"paravirtual\"\nscsi1.sharedBus = \"virtua\"\nethernet0.present = \"TRUE\"\nethernet0.connectionType = \"bridge\"\nethernet0.virtualDev = \"vmxnet 3\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"EFI\"\nscsi1.present = \"TRUE\"\nscsi1.virtualDev = \"lsiSAS1068\"\nscsi1.sharedBus = \"virtual\"\nethernet0.present = \"TRUE\"\nethernet0.connectionType = \"bridged\"\npowerType.powerOff = \"\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"invalid-hardware-version": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"23\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"22\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"invalid-integer": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize = \"4GB\"\nnumvcpus = \"two\"\nsvga.vramSize = \"1.5\"\nethernet0.pciSlotNumber = \"0x\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize = \"0x1000\"\nnumvcpus = \"4\"\nRemoteDisplay.vnc.port = \"05908\"\nrtc.diffFromUTC = \"-3600\"\nsvga.vramSize = \"8388608\"\nsched.cpu.min = \"\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"invalid-vhv-value": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = 'TRUE'\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"invisible-character": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nvhv.enable\u00c2\xA0= \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"a\u00c2\xA0b\u00e2\u0080\u008b\"\nannotation = \"\u00c2\xA0\"\n# a\u00c2\xA0comment\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"key-case": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nMEMSIZE = \"4096\"\nethernet0.Present = \"FALSE\"\nguestinfo.hostname = \"web-07\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize = \"4096\"\nethernet0.present = \"FALSE\"\nguestinfo.SiteRack = \"b7\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"legacy-nesting-key": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"vmkernel5\"\nmonitor_control.vt32 = \"TRUE\"\nvmx.allowNested = \"TRUE\"\nhv.assumeEnabled = \"TRUE\"\nmonitor.allowLegacyCPU = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"vmkernel8\"\nmonitor_control.restrict_backdoor = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"mac-address": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"TRUE\"\nethernet0.addressType = \"static\"\nethernet0.address = \"00:0c:29:00:00:01\"\nethernet1.present = \"TRUE\"\nethernet1.addressType = \"static\"\nethernet1.address = \"00:50:56:00:00\"\nethernet2.present = \"TRUE\"\nethernet2.addressType = \"static\"\nethernet2.address = \"01:50:56:00:00:03\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"TRUE\"\nethernet0.addressType = \"static\"\nethernet0.address = \"00:50:56:3F:FF:FF\"\nethernet1.present = \"TRUE\"\nethernet1.addressType = \"generated\"\nethernet1.generatedAddress = \"00:0c:29:00:00:01\"\nethernet1.address = \"00:50:56:XX:YY:ZZ\"\nethernet2.present = \"TRUE\"\nethernet2.addressType = \"vpx\"\nethernet2.generatedAddress = \"00:50:56:80:00:01\"\nethernet3.present = \"TRUE\"\nethernet3.addressType = \"static\"\nethernet3.checkMACAddress = \"FALSE\"\nethernet3.address = \"02:00:00:00:00:01\"\nethernet4.present = \"FALSE\"\nethernet4.addressType = \"static\"\nethernet4.address = \"00:50:56:3F:FF:FF\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"malformed-line": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize \"4096\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "#!/usr/bin/vmware\n.encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\n\n   \n	# a comment\nguestinfo.a./b|x = \"c = d\"\n__LAB__ = \"\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"memory-size": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize = \"4095\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize = \"4096\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"misplaced-vhv": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.allow = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"missing-controller": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nscsi0:1.present = \"TRUE\"\nscsi0:1.fileName = \"lab-hv-01-data.vmdk\"\nsata0.present = \"FALSE\"\nsata0:1.present = \"TRUE\"\nsata0:1.deviceType = \"cdrom-image\"\nsata0:1.fileName = \"install.iso\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nide1:0.present = \"TRUE\"\nide1:0.deviceType = \"cdrom-raw\"\nide1:0.fileName = \"auto detect\"\nscsi0.present = \"TRUE\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nsata0.present = \"FALSE\"\nsata0:1.present = \"FALSE\"\nusb:1.present = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"missing-encoding": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"Caf\u00c3\u00a9\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"Caf\u00c3\u00a9\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"missing-file": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"good.vmdk\"\nscsi0:1.present = \"TRUE\"\nscsi0:1.fileName = \"/vmfs/volumes/datastore1/shared/data.vmdk\"\nscsi0:2.present = \"FALSE\"\nscsi0:2.fileName = \"old.vmdk\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"missing-final-newline": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\""
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"missing-pcie-root-port": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"pvscsi\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"vmxnet3\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"pvscsi\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"vmxnet3\"\npciBridge0.present = \"TRUE\"\npciBridge4.present = \"TRUE\"\npciBridge4.virtualDev = \"pcieRootPort\"\npciBridge4.functions = \"8\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"missing-required-key": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "displayName = \"lab-hv-01\"\nmemsize = \"4096\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "CONFIG.VERSION = \"8\"\nvirtualhw.version = \"21\"\nguestos = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"missing-vhv-allow": {
		bad: [{
			path: "bad.config",
			kind: "host",
			text: "libdir = \"/usr/lib/vmware\"\nauthd.proxy.nfc = \"vmware-hostd:ha-nfc\"\nauthd.fullpath = \"/sbin/authd\"\n"
		}],
		good: [{
			path: "good.config",
			kind: "host",
			text: "libdir = \"/usr/lib/vmware\"\nauthd.proxy.nfc = \"vmware-hostd:ha-nfc\"\nauthd.fullpath = \"/sbin/authd\"\nvhv.allow = \"TRUE\"\n"
		}]
	},
	"missing-vhv-enable": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"misspelled-vhv": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhu.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.allowNestedPageTables = \"TRUE\"\nvhv.allowPassthru = \"FALSE\"\nvvtd.enable = \"TRUE\"\nvpmc.enable = \"TRUE\"\nhypervisor.cpuid.v1 = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"mixed-line-endings": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nmemsize = \"4096\"\r\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\r\nvirtualHW.version = \"19\"\r\nguestOS = \"debian12-64\"\r\nvhv.enable = \"TRUE\"\r\n"
		}]
	},
	"nonexistent-key": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmks.enableGLRenderer = \"TRUE\"\nunity.allowCompostingInGuest = \"TRUE\"\nmem.ShareScanTotal = \"0\" # from a page on tuning\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmks.enableGLBasicRenderer = \"TRUE\"\nunity.allowCompositingInGuest = \"TRUE\"\nnumvcpus = \"2\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"nonpersistent-disk": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nscsi0:0.mode = \"independent-nonpersistent\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"lab-hv-01.vmdk\"\nscsi0:0.mode = \"independent-persistent\"\nscsi0:1.present = \"FALSE\"\nscsi0:1.fileName = \"old.vmdk\"\nscsi0:1.mode = \"independent-nonpersistent\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"not-a-dictionary": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "<?xml version=\"1.0\"?>\n<Foundry>\n<VM>\n<VMId type=\"string\">52 3b</VMId>\n</VM>\n</Foundry>\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"<lab> & [hv]\"\nguestOS = \"debian12-64\"\nannotation = \"see {{ vm_name }}, <vm> and ${HOME}\"\nnumvcpus = \"4\" #FOUR\n#NAME#\nguestinfo.userdata.xml = \"<?xml version=|221.0|22?>\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"obsolete-hardening": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nisolation.tools.unity.disable = \"TRUE\"\nisolation.tools.ghi.launchmenu.change = \"TRUE\"\nisolation.bios.bbs.disable = \"TRUE\"\nvmsafe.enable = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nisolation.tools.copy.disable = \"TRUE\"\nisolation.device.connectable.disable = \"TRUE\"\nsvga.autodetect = \"TRUE\"\nisolation.tools.unity.disable = \"FALSE\"\nvmci0.present = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"open-vnc": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nRemoteDisplay.vnc.enabled = \"TRUE\"\nRemoteDisplay.vnc.port = \"5900\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nRemoteDisplay.vnc.enabled = \"FALSE\"\nRemoteDisplay.vnc.port = \"5900\"\nRemoteDisplay.vnc.password = \"\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"out-of-range": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nRemoteDisplay.vnc.port = \"70000\"\nsvga.numDisplays = \"0\"\npciBridge4.functions = \"16\"\nbios.bootDelay = \"600000\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nRemoteDisplay.vnc.port = \"5901\"\nRemoteDisplay.maxConnections = \"-1\"\nsvga.numDisplays = \"2\"\npciBridge4.functions = \"8\"\nbios.bootDelay = \"5000\"\nmemsize = \"4096\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"padded-value": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nmemsize = \"4096 \"\nethernet0.present = \" TRUE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \" 2048 \"\nannotation = \" TRUE \"\nmemsize = \"4096\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"page-sharing-salt": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nsched.mem.pshare.salt = \"vdi-pool-7\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nsched.mem.pshare.enable = \"TRUE\"\nsched.mem.pshare.salt = \"\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"path-escape": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"..|2F..|2Fother|2Fsystem.vmdk\"\nserial0.present = \"TRUE\"\nserial0.fileType = \"file\"\nserial0.fileName = \"/root/.ssh/authorized_keys\"\nsharedFolder0.present = \"FALSE\"\nsharedFolder0.hostPath = \"C:\\Users\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"disks/../lab-hv-01.vmdk\"\nsata0.present = \"TRUE\"\nsata0:0.present = \"TRUE\"\nsata0:0.deviceType = \"cdrom-raw\"\nsata0:0.fileName = \"/dev/sr0\"\nserial0.present = \"TRUE\"\nserial0.fileType = \"thinprint\"\nserial0.fileName = \"thinprint\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"runtime-key": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 07\"\ncleanShutdown = \"TRUE\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.networkName = \"VM Network\"\nethernet0.addressType = \"generated\"\nethernet0.generatedAddress = \"00:0c:29:00:00:07\"\nethernet0.pciSlotNumber = \"160\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.networkName = \"VM Network\"\nethernet0.addressType = \"generated\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"secret-in-config": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nguestinfo.hostname = \"web-07\"\nguestinfo.admin_password = \"correct-horse\"\nguestinfo.userdata = \"I2Nsb3VkLWNvbmZpZwp1c2VyczogW10K\"\nguestinfo.userdata.encoding = \"base64\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nannotation = \"Lab machine. Ask the team for the password.\"\nguestinfo.hostname = \"web-07\"\nguestinfo.userdata = \"---\"\nguestinfo.userdata.encoding = \"base64\"\nguestinfo.admin_password = \"\"\nguestinfo.metadata = \"bG9jYWwtaG9zdG5hbWU6IHdlYi0wNwo=\"\nguestinfo.metadata.encoding = \"base64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"secure-boot-without-efi": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nuefi.secureBoot.enabled = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"EFI\"\nuefi.secureBoot.enabled = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"shared-disk": {
		bad: [{
			path: "db-01/db-01.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"db-01\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"data.vmdk\"\nvhv.enable = \"TRUE\"\n"
		}, {
			path: "db-02/db-02.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"db-02\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"../db-01/data.vmdk\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [
			{
				path: "db-01/db-01.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"db-01\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"data.vmdk\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "db-02/db-02.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"db-02\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"data.vmdk\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "db-03/db-03.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"db-03\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 03\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 03\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"/lab/db-01/data.vmdk\"\nscsi0:0.sharing = \"multi-writer\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "db-04/db-04.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"db-04\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 04\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 04\"\ndisk.locking = \"FALSE\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsilogic\"\nscsi0:0.present = \"TRUE\"\nscsi0:0.fileName = \"/lab/db-02/data.vmdk\"\nvhv.enable = \"TRUE\"\n"
			}
		]
	},
	"shared-mac": {
		bad: [
			{
				path: "web-01/web-01.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-01\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.addressType = \"generated\"\nethernet0.generatedAddress = \"00:0c:29:5d:00:01\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "web-02/web-02.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-02\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.addressType = \"generated\"\nethernet0.generatedAddress = \"00:0C:29:5D:00:01\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "web-03/web-03.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-03\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 03\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 03\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.addressType = \"generated\"\nethernet0.generatedAddress = \"00:0c:29:5d:00:03\"\nvhv.enable = \"TRUE\"\n"
			}
		],
		good: [
			{
				path: "backup/web-01.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-01\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.addressType = \"generated\"\nethernet0.generatedAddress = \"00:0c:29:5d:00:01\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "web-01/web-01.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-01\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nethernet0.present = \"TRUE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.addressType = \"generated\"\nethernet0.generatedAddress = \"00:0c:29:5d:00:01\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "web-02/web-02.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-02\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nethernet0.present = \"FALSE\"\nethernet0.virtualDev = \"e1000e\"\nethernet0.addressType = \"generated\"\nethernet0.generatedAddress = \"00:0c:29:5d:00:01\"\nvhv.enable = \"TRUE\"\n"
			}
		]
	},
	"shared-uuid": {
		bad: [{
			path: "web-01/web-01.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-01\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nvhv.enable = \"TRUE\"\n"
		}, {
			path: "web-02/web-02.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-02\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [
			{
				path: "2026-11-01/web-01.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-01\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "2026-11-08/web-01.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-01\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 01\"\nvhv.enable = \"TRUE\"\n"
			},
			{
				path: "web-02/web-02.vmx",
				kind: "vmx",
				text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"web-02\"\nguestOS = \"debian12-64\"\nuuid.bios = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nuuid.location = \"56 4d 2a 11 00 00 00 00-00 00 00 00 00 00 00 02\"\nvhv.enable = \"TRUE\"\n"
			}
		]
	},
	"shell-residue": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\necho 'vhv.enable = \"TRUE\"' >> build.vmx\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\n# echo 'vhv.enable = \"TRUE\"' >> build.vmx\nannotation = \"echo 'a' >> b\"\nsharedFolder0.hostPath = \"C:\\new\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"single-quotes": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nmemsize = '4096'\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"the 'old' server\"\nannotation = \"'quoted'\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"slot-out-of-range": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"lsisas1068\"\nscsi0:7.present = \"TRUE\"\nscsi0:7.fileName = \"lab-hv-01.vmdk\"\nscsi0:16.present = \"TRUE\"\nscsi0:16.fileName = \"lab-hv-01-data.vmdk\"\nide2:0.present = \"TRUE\"\nide2:0.fileName = \"lab-hv-01-old.vmdk\"\nethernet10.present = \"TRUE\"\nethernet10.virtualDev = \"e1000\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsi0.virtualDev = \"pvscsi\"\nscsi0:8.present = \"TRUE\"\nscsi0:8.fileName = \"lab-hv-01.vmdk\"\nscsi0:63.present = \"TRUE\"\nscsi0:63.fileName = \"lab-hv-01-data.vmdk\"\nscsi1:7.present = \"FALSE\"\nethernet9.present = \"TRUE\"\nfloppy2.present = \"FALSE\"\nhypervisor.cpuid.v1 = \"TRUE\"\npciBridge0.present = \"TRUE\"\npciBridge4.present = \"TRUE\"\npciBridge4.virtualDev = \"pcieRootPort\"\npciBridge4.functions = \"8\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"smart-quotes": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvhv.enable = \u00e2\u0080\u009cTRUE\u00e2\u0080\u009d\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\n# the \u00e2\u0080\u009cold\u00e2\u0080\u009d host\nannotation = \"the \u00e2\u0080\u009cold\u00e2\u0080\u009d host, l\u00e2\u0080\u0099ancien\"\nguestinfo.note = \"\u00e2\u0080\u009cquoted\u00e2\u0080\u009d\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"spacing": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize=\"4096\"\n  numvcpus = \"2\"\ncpuid.coresPerSocket	=  \"2\"  \nmem.hotadd =\"TRUE\" # asked for by the team\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmemsize = \"4096\"\nnumvcpus = \"2\" # as licensed\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"uefi-auth-bypass": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"efi\"\nuefi.secureBoot.enabled = \"TRUE\"\nuefi.allowAuthBypass = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"efi\"\nuefi.secureBoot.enabled = \"TRUE\"\nuefi.allowAuthBypass = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"unexplained-suppression": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"20\"\ndisplayName = \"build-07\"\nguestOS = \"debian12-64\"\n# vmxlint-disable-next-line disabled-vhv\nvhv.enable = \"FALSE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"20\"\ndisplayName = \"build-07\"\nguestOS = \"debian12-64\"\n# vmxlint-disable-next-line disabled-vhv -- the cluster cannot nest\nvhv.enable = \"FALSE\"\nhypervisor.cpuid.v0 = \"FALSE\" # vmxlint-disable-line hidden-hypervisor -- licence check of the application\n"
		}]
	},
	"unknown-guest-os": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"windows10-64\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"Windows9-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"unknown-key": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nscsi0.present = \"TRUE\"\nscsil.sharedBus = \"virtual\"\nnumvcpu = \"4\"\nlab.owner = \"team-a\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\n__MEMORY__ = \"what a heading looks like in some files\"\n_numvcpus = \"8\"\nmemsize = \"4096\"\nNUMVCPUS = \"2\"\nguestinfo.lab.owner = \"team-a\"\ncpuid.AVX2 = \"Max:0\"\nethernet9.startConnected = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"unneeded-device": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfloppy0.present = \"TRUE\"\nfloppy0.fileType = \"device\"\nfloppy0.fileName = \"/dev/fd0\"\nserial0.present = \"TRUE\"\nserial0.fileType = \"pipe\"\nserial0.fileName = \"/tmp/lab-hv-01\"\nusb.present = \"TRUE\"\nusb_xhci.present = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfloppy0.present = \"FALSE\"\nserial0.present = \"TRUE\"\nserial0.fileType = \"thinprint\"\nserial0.fileName = \"thinprint\"\nparallel0.present = \"FALSE\"\nusb.present = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"unportable-key": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\n__Network__ = \"\"\nguestinfo.site/rack = \"b7\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nguestinfo.site-rack = \"b7\"\nscsi0:0.present = \"FALSE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"unquoted-value": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nmemsize = 4096\nnumvcpus=2 # two\nsound.present = FALSE#none\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nmemsize=\"4096\"\n	numvcpus	=	\"2\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"unterminated-string": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nmemsize = \"4096\nnumvcpus = \"2\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nsharedFolder0.hostPath = \"E:\\\"\nannotation = \"|22\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"unused-suppression": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"20\"\ndisplayName = \"build-07\"\nguestOS = \"debian12-64\"\nvhv.enable = \"TRUE\"\n# vmxlint-disable-next-line disabled-vhv -- the cluster cannot nest\nannotation = \"built by the pool\"\n# vmxlint-disable-next-line hiden-hypervisor -- licence check of the application\nhypervisor.cpuid.v0 = \"FALSE\"\n# vmxlint-ignore malformed-line\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"20\"\ndisplayName = \"build-07\"\nguestOS = \"debian12-64\"\n# vmxlint-disable-next-line disabled-vhv -- the cluster cannot nest\nvhv.enable = \"FALSE\"\nhypervisor.cpuid.v0 = \"FALSE\" # vmxlint-disable-line hidden-hypervisor -- licence check of the application\n"
		}]
	},
	"vbs-requirements": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-win-01\"\nguestOS = \"windows11-64\"\nfirmware = \"efi\"\nuefi.secureBoot.enabled = \"TRUE\"\nwindows.vbs.enabled = \"TRUE\"\nvvtd.enable = \"FALSE\"\nvhv.enable = \"FALSE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-win-01\"\nguestOS = \"windows11-64\"\nfirmware = \"efi\"\nuefi.secureBoot.enabled = \"TRUE\"\nwindows.vbs.enabled = \"TRUE\"\nvvtd.enable = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"vhv-arm-guest": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"20\"\ndisplayName = \"lab-arm-01\"\nguestOS = \"arm-ubuntu-64\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"20\"\ndisplayName = \"lab-arm-04\"\nguestOS = \"arm-ubuntu-64\"\n"
		}]
	},
	"vhv-cpuid-mask": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\ncpuid.1.ecx = \"1000:0010:1001:1000:0010:0010:0000:0011\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\ncpuid.1.ecx = \"0---:----:----:----:----:----:--h-:0000\"\ncpuid.80000001.ecx.amd = \"0000:0000:0000:0000:0000:0000:0000:0H00\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"vhv-hardware-version": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"7\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"ubuntu-64\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"9\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"ubuntu-64\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"vhv-pci-passthrough": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\npciPassthru0.present = \"TRUE\"\npciPassthru0.deviceId = \"0x1db6\"\npciPassthru0.vendorId = \"0x10de\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\npciPassthru0.present = \"FALSE\"\npciPassthru.use64bitMMIO = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"vhv-software-monitor": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmonitor.virtual_exec = \"software\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nmonitor.virtual_exec = \"hardware\"\nmonitor.virtual_mmu = \"automatic\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"vtpm-without-efi": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nvtpm.present = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nfirmware = \"efi\"\nvtpm.present = \"TRUE\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"wrong-device-type": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nide1:0.present = \"TRUE\"\nide1:0.fileName = \"install.iso\"\nsata0.present = \"TRUE\"\nsata0:0.present = \"TRUE\"\nsata0:0.deviceType = \"cdrom-image\"\nsata0:0.fileName = \"lab-hv-01.vmdk\"\nsata0:1.present = \"TRUE\"\nsata0:1.deviceType = \"cdrom-image\"\nsata0:1.fileName = \"auto detect\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: ".encoding = \"UTF-8\"\nconfig.version = \"8\"\nvirtualHW.version = \"21\"\ndisplayName = \"lab-hv-01\"\nguestOS = \"debian12-64\"\nide1:0.present = \"TRUE\"\nide1:0.deviceType = \"cdrom-image\"\nide1:0.fileName = \"install.iso\"\nsata0.present = \"TRUE\"\nsata0:0.present = \"TRUE\"\nsata0:0.fileName = \"lab-hv-01.vmdk\"\nsata0:1.present = \"TRUE\"\nsata0:1.deviceType = \"cdrom-raw\"\nsata0:1.fileName = \"auto detect\"\nsata0:2.present = \"FALSE\"\nsata0:2.fileName = \"old.iso\"\nvhv.enable = \"TRUE\"\n"
		}]
	},
	"wrong-file-kind": {
		bad: [{
			path: "bad.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\nlibdir = \"/usr/lib/vmware\"\nauthd.fullpath = \"/usr/sbin/vmware-authd\"\nvhv.enable = \"TRUE\"\n"
		}],
		good: [{
			path: "good.vmx",
			kind: "vmx",
			text: "config.version = \"8\"\nvirtualHW.version = \"19\"\nguestOS = \"debian12-64\"\ndisplayName = \"build\"\nscsi0:0.fileName = \"build.vmdk\"\nvhv.enable = \"TRUE\"\n"
		}]
	}
};
exports.examples = examples;
